import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { GUARDS } from './guards.ts';
import { Mirror } from './mirror.ts';
import type { Mutation } from './mutation.ts';

/**
 * Takes one guard after the other out of a copy of the API and runs the specs that watch over it. A guard whose absence
 * no test notices is a hole: it is listed, and the exit code is 1. `npm run mutations -w @gps/api -- [words of a name or file]`.
 */
interface Outcome {
  readonly failed: number;
  readonly total: number;
  readonly broken: number;
  readonly names: readonly string[];
}

interface Report {
  readonly numFailedTests: number;
  readonly numTotalTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[];
}

function runSpecs(api: string, specs: string, bail: boolean): Outcome {
  const report = join(api, 'mutation.json');
  rmSync(report, { force: true });
  const args = [
    'jest',
    '--testPathPatterns',
    specs,
    '--json',
    '--outputFile',
    report,
    '--silent',
    '--forceExit',
    ...(bail ? ['--bail=1'] : []),
  ];
  const env = { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };
  const { status } = spawnSync('npx', args, { cwd: api, env, stdio: 'ignore' });
  try {
    const found = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const tests = found.testResults.flatMap(({ assertionResults }) => assertionResults);
    return {
      failed: found.numFailedTests,
      total: found.numTotalTests,
      broken: found.numRuntimeErrorTestSuites,
      names: tests.filter(({ status: one }) => one === 'failed').map(({ fullName }) => fullName),
    };
  } catch {
    return { failed: 0, total: 0, broken: status ?? 1, names: [] };
  }
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const words = process.argv.slice(2).map((word) => word.toLowerCase());
const chosen = GUARDS.filter(({ name, file }) => words.every((word) => `${name} ${file}`.toLowerCase().includes(word)));
const mirror = new Mirror();
process.once('SIGINT', () => (mirror.remove(), process.exit(130)));

function check(mutation: Mutation): string | null {
  const start = Date.now();
  const restore = mirror.apply(mutation);
  const { failed, total, broken } = runSpecs(mirror.api, mutation.specs, true);
  restore();
  const hole = failed > 0 ? null : broken > 0 ? 'the specs did not run' : `${total} tests passed`;
  const seconds = ((Date.now() - start) / 1000).toFixed(1);
  say(`${hole ? 'HOLE   ' : 'noticed'} ${seconds.padStart(5)} s  ${mutation.name} (${mutation.file})${hole ? `: ${hole}` : ''}`);
  return hole;
}

try {
  // No pattern of specs would mean all of them.
  if (chosen.length === 0) throw new Error(`No guard is called so: ${words.join(' ')}`);
  say(`${chosen.length} guards. First the specs as they are.`);
  const specs = [...new Set(chosen.map(({ specs: one }) => one))].join('|');
  const whole = runSpecs(mirror.api, specs, false);
  say(`${whole.total} tests, ${whole.failed} failed, ${whole.broken} suites did not run.`);
  for (const name of whole.names) say(`  failed: ${name}`);
  if (whole.failed > 0 || whole.broken > 0) process.exitCode = 2;
  else if (chosen.map(check).some((hole) => hole !== null)) process.exitCode = 1;
} finally {
  mirror.remove();
}
