import fs from 'node:fs';
import path from 'node:path';
import { inWorkspace } from '../platform/settings/workspace.ts';
import { beginningOf, type Counts, type Mishap, noCounts } from './outcome.ts';

interface JestTest {
  status: 'passed' | 'failed' | 'pending' | 'skipped' | 'todo' | 'disabled';
  fullName: string;
  failureMessages?: string[];
}

export interface JestFile {
  /** Absolute path of the spec. */
  name: string;
  status: string;
  message: string;
  assertionResults: JestTest[];
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

const reportIn = (project: string, name: string): string => path.join(project, 'test-results', name);

/** A report of an earlier run must not be taken for one of this run; Jest makes the file, not its folder. */
export const forgetReports = (name: string): void => {
  for (const file of projectFolders().map((project) => reportIn(project, name))) {
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.rmSync(file, { force: true });
  }
};

const specsIn = (report: string): JestFile[] =>
  fs.existsSync(report) ? (JSON.parse(fs.readFileSync(report, 'utf8')) as { testResults: JestFile[] }).testResults : [];

/** Every spec of the report called `name`, with the folder of the project that it belongs to. */
const specsOf = (name: string): { project: string; spec: JestFile }[] =>
  projectFolders().flatMap((project) => specsIn(reportIn(project, name)).map((spec) => ({ project, spec })));

const failuresIn = (spec: JestFile): Mishap[] => {
  const where = path.relative(inWorkspace(), spec.name);
  const failed = spec.assertionResults.filter((test) => test.status === 'failed');
  if (failed.length === 0 && spec.status === 'failed') return [{ test: `${where}: did not run`, said: beginningOf(spec.message) }];
  return failed.map((test) => ({ test: `${where}: ${test.fullName}`, said: beginningOf(test.failureMessages?.[0] ?? spec.message) }));
};

const add = (counts: Counts, spec: JestFile): void => {
  const failures = failuresIn(spec);
  const passed = spec.assertionResults.filter((test) => test.status === 'passed').length;
  counts.passed += passed;
  counts.failed += failures.length;
  counts.skipped += spec.assertionResults.filter((test) => ['pending', 'skipped', 'todo', 'disabled'].includes(test.status)).length;
  counts.failures.push(...failures);
};

/** A spec that is in `again` too was tried a second time, and that try counts; what failed only at first is unsteady. */
export const countSpecs = (specs: JestFile[], again: JestFile[]): Counts => {
  const counts = noCounts();
  const second = new Map(again.map((spec) => [spec.name, spec]));
  for (const spec of specs) {
    const retried = second.get(spec.name);
    add(counts, retried ?? spec);
    if (!retried) continue;
    const still = new Set(failuresIn(retried).map(({ test }) => test));
    counts.unsteady.push(...failuresIn(spec).filter(({ test }) => !still.has(test)));
  }
  return counts;
};

/** What the reports called `name` say together with those of a second try. */
export const readReports = (name: string, again?: string): Counts =>
  countSpecs(
    specsOf(name).map(({ spec }) => spec),
    again ? specsOf(again).map(({ spec }) => spec) : [],
  );

/** Projects with such tests that left no report: they were ended, or could not begin. */
export const withoutReport = (name: string, script: string): Mishap[] =>
  projectFolders()
    .filter((project) => hasScript(project, script) && !fs.existsSync(reportIn(project, name)))
    .map((project) => ({ test: `${path.relative(inWorkspace(), project)}: left no report of ${script}`, said: [] }));

const hasScript = (project: string, script: string): boolean => {
  const file = path.join(project, 'package.json');
  if (!fs.existsSync(file)) return false;
  return Object.hasOwn((JSON.parse(fs.readFileSync(file, 'utf8')) as { scripts?: object }).scripts ?? {}, script);
};

/** The specs with a failure in them, by the folder of their project. */
export const failedSpecs = (name: string): Map<string, string[]> => {
  const failed = specsOf(name).filter(({ spec }) => failuresIn(spec).length > 0);
  return new Map(
    [...Map.groupBy(failed, ({ project }) => project)].map(([project, found]) => [project, found.map(({ spec }) => spec.name)]),
  );
};
