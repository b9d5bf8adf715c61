import { forgetReports, readReports } from './jest-results.ts';
import type { TestSteps } from './test-steps.ts';
import type { Tool } from './run-tool.ts';

export const nx = (target: string, ...more: string[]): string[] => ['run-many', '-t', target, '--outputStyle=static', ...more];

const jest = { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' };

/** The tests of scripts/ itself, which is no package. */
export const scriptTests = (selected: 'unit' | 'integration'): Tool => ({
  command: 'jest',
  args: [
    '--config',
    'scripts/jest.config.mjs',
    '--selectProjects',
    selected,
    '--json',
    `--outputFile=scripts/test-results/${selected}.json`,
  ],
  env: jest,
  log: `test-scripts-${selected}`,
});

/** What needs no server: at most three minutes. */
export const quickSteps = async (steps: TestSteps): Promise<void> => {
  await steps.check('Format', { command: 'prettier', args: ['--check', '.', '--log-level', 'warn'], log: 'test-format' });
  await steps.check('Lint', { command: 'nx', args: nx('lint', '--parallel=2'), log: 'test-lint' });
  await steps.check('Lint of scripts and bench', {
    command: 'eslint',
    args: ['scripts', 'bench', '--max-warnings=0'],
    log: 'test-lint-scripts',
  });
  await steps.check('Types', { command: 'nx', args: nx('typecheck', '--parallel=2'), log: 'test-types' });
  for (const folder of ['scripts', 'bench']) {
    await steps.check(`Types of ${folder}`, { command: 'tsc', args: ['-p', `${folder}/tsconfig.json`], log: `test-types-${folder}` });
  }
  forgetReports('unit.json');
  // Not from the cache: a replayed result leaves no report, and would prove nothing about this machine.
  const unit = nx('test', '--parallel=2', '--skip-nx-cache', '--', '--json', '--outputFile=test-results/unit.json');
  await steps.suite('Unit tests', { command: 'nx', args: unit, log: 'test-unit' }, () => readReports('unit.json'));
  forgetReports('unit.json');
  await steps.suite('Unit tests of scripts', scriptTests('unit'), () => readReports('unit.json'));
};
