import fs from 'node:fs';
import { type Counts, noCounts } from './outcome.ts';

interface Suite {
  title: string;
  suites?: Suite[];
  specs?: { title: string; file: string; tests: { projectName: string; status: string }[] }[];
}

const addSuite = (suite: Suite, counts: Counts): void => {
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      if (test.status === 'skipped') counts.skipped++;
      else if (test.status === 'unexpected') {
        counts.failed++;
        counts.failures.push(`${test.projectName}: ${spec.file}: ${spec.title}`);
      } else counts.passed++;
    }
  }
  for (const inner of suite.suites ?? []) addSuite(inner, counts);
};

export const readPlaywrightReport = (file: string): Counts => {
  const counts = noCounts();
  if (!fs.existsSync(file)) return counts;
  const report = JSON.parse(fs.readFileSync(file, 'utf8')) as { suites: Suite[]; errors?: { message?: string }[] };
  for (const suite of report.suites) addSuite(suite, counts);
  for (const error of report.errors ?? []) {
    counts.failed++;
    counts.failures.push((error.message ?? 'error outside a test').split('\n', 1)[0] ?? '');
  }
  return counts;
};
