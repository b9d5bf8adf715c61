import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { inWorkspace } from './platform/settings/workspace.ts';

const entry = inWorkspace('bench', 'run.ts');
if (!fs.existsSync(entry)) {
  console.error('✗ Bench: bench/run.ts is not there. Restore it with git checkout bench.');
  process.exit(1);
}
const run = spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', entry, ...process.argv.slice(2)], {
  cwd: inWorkspace(),
  stdio: 'inherit',
});
process.exit(run.status ?? 1);
