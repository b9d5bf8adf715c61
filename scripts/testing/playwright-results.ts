import fs from 'node:fs';
import { beginningOf, type Counts, type Mishap, noCounts } from './outcome.ts';

interface Try {
  errors?: { message?: string }[];
}

interface Suite {
  title: string;
  suites?: Suite[];
  specs?: { title: string; file: string; tests: { projectName: string; status: string; results?: Try[] }[] }[];
}

const addSuite = (suite: Suite, counts: Counts): void => {
  for (const spec of suite.specs ?? []) {
    for (const test of spec.tests) {
      const first = test.results?.[0]?.errors?.[0]?.message ?? '';
      const mishap: Mishap = { test: `${test.projectName}: ${spec.file}: ${spec.title}`, said: beginningOf(first) };
      if (test.status === 'skipped') counts.skipped++;
      else if (test.status === 'unexpected') {
        counts.failed++;
        counts.failures.push(mishap);
      } else {
        counts.passed++;
        if (test.status === 'flaky') counts.unsteady.push(mishap);
      }
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
    counts.failures.push({ test: 'outside a test', said: beginningOf(error.message ?? 'no message') });
  }
  return counts;
};
