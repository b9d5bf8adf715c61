import fs from 'node:fs';
import path from 'node:path';
import { inWorkspace } from '../platform/settings/workspace.ts';
import { type Counts, noCounts } from './outcome.ts';

interface JestReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numRuntimeErrorTestSuites: number;
  testResults: { name: string; message: string; assertionResults: { status: string; fullName: string }[] }[];
}

const PROJECT_FOLDERS = ['apps', 'libs', 'keycloak'];

const projectFolders = (): string[] => {
  const nested = PROJECT_FOLDERS.flatMap((group) => {
    const dir = inWorkspace(group);
    return fs.existsSync(dir) ? fs.readdirSync(dir).map((name) => path.join(dir, name)) : [];
  });
  return [...nested, inWorkspace('scripts'), inWorkspace('bench')].filter((dir) =>
    fs.statSync(dir, { throwIfNoEntry: false })?.isDirectory(),
  );
};

const files = (name: string): string[] => projectFolders().map((dir) => path.join(dir, 'test-results', name));

/** A report of an earlier run must not be taken for one of this run; Jest makes the file, not its folder. */
export const forgetReports = (name: string): void => {
  for (const file of files(name)) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.rmSync(file, { force: true });
  }
};

const failuresOf = (report: JestReport): string[] =>
  report.testResults.flatMap((suite) => {
    const where = path.relative(inWorkspace(), suite.name);
    const failed = suite.assertionResults.filter((test) => test.status === 'failed').map((test) => `${where}: ${test.fullName}`);
    const unrunnable = suite.assertionResults.length === 0 && suite.message ? [`${where}: did not run`] : [];
    return [...failed, ...unrunnable];
  });

export const readReports = (name: string): Counts => {
  const counts = noCounts();
  for (const file of files(name).filter((one) => fs.existsSync(one))) {
    const report = JSON.parse(fs.readFileSync(file, 'utf8')) as JestReport;
    counts.passed += report.numPassedTests;
    counts.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
    counts.skipped += report.numPendingTests + report.numTodoTests;
    counts.failures.push(...failuresOf(report));
  }
  return counts;
};
