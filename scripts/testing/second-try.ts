import path from 'node:path';
import { failedSpecs, forgetReports } from './jest-results.ts';
import { runTool, type Tool } from './run-tool.ts';

/** More than these are no bad luck of a busy machine. */
const AT_MOST = 8;

/**
 * Tests with real servers and browsers share two cores with them, and one of thousands may find the machine too busy.
 * Specs that failed are tried once more, each project's alone; who passes only then is named as unsteady in the summary.
 * Answers the name of the reports of that try, or nothing where none was made.
 */
export const secondTry = async (report: string, env: Record<string, string>): Promise<string | undefined> => {
  const failed = failedSpecs(report);
  const specs = [...failed.values()].flat();
  if (specs.length === 0 || specs.length > AT_MOST) return undefined;
  const again = report.replace('.json', '-again.json');
  forgetReports(again);
  for (const [project, files] of failed) {
    console.log(`  once more: ${files.map((file) => path.relative(project, file)).join(', ')}`);
    await runTool(jestAgain(project, files, again, env));
  }
  return again;
};

const jestAgain = (project: string, files: string[], again: string, env: Record<string, string>): Tool => ({
  command: 'jest',
  args: ['--selectProjects', 'integration', '--json', `--outputFile=test-results/${again}`, '--runTestsByPath', ...files],
  cwd: project,
  env: { ...env, NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
  log: 'test-integration-again',
});
