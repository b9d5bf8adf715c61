import { spawnSync } from 'node:child_process';
import { recordedProcesses } from '../platform/process/records.ts';
import { isAlive } from '../platform/process/proc-table.ts';
import { SUPERVISOR } from '../platform/process/orphans.ts';
import { inWorkspace } from '../platform/settings/workspace.ts';

// Kills the supervisor and two parts of the running platform with -9, leaving the others behind as orphans, and starts it again.
const KILLED = [SUPERVISOR, 'user-api', 'postgres'];

const run = (name: string, ...args: string[]): number =>
  spawnSync(process.execPath, ['--disable-warning=ExperimentalWarning', inWorkspace('scripts', `${name}.ts`), ...args], {
    stdio: 'inherit',
  }).status ?? 1;

const refuse = (what: string): never => {
  console.error(`✗ Recovery: ${what}`);
  process.exit(1);
};

const before = recordedProcesses().filter(isAlive);
const missing = KILLED.filter((name) => !before.some((record) => record.name === name));
if (missing.length > 0) refuse(`${missing.join(', ')} did not run`);
for (const record of before) if (KILLED.includes(record.name)) process.kill(record.pid, 'SIGKILL');

if (run('status') === 0) refuse('status calls a killed platform healthy');
if (run('start', '--detach', '--native') !== 0) refuse('the start after kill -9 failed');
if (run('status') !== 0) refuse('not everything is healthy after the second start');

const strays = before.filter(isAlive);
if (strays.length > 0) refuse(`left running beside the new ones: ${strays.map((record) => record.name).join(', ')}`);
console.log('✓ Recovered');
