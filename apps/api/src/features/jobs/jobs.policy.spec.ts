import { expect, test } from '@jest/globals';
import type { DeadEventState } from './job.types.js';
import { toDeadEvent, toJob } from './jobs.policy.js';
import type { DeadRow, JobRow } from './jobs.repository.js';

const NOW = Date.parse('2026-11-23T12:00:00Z');
const job = (ago: number | null, askedAt: Date | null = null): JobRow => ({
  ...{ name: 'housekeeping', everyMs: 60_000, durationMs: 5, outcome: null, result: null, error: null, failures: 0, askedAt },
  startedAt: ago === null ? null : new Date(NOW - ago),
});

test('a job is overdue when it should have run twice, and never before it has run', () => {
  expect([null, 60_000, 149_000, 151_000].map((ago) => toJob(job(ago), true, NOW).overdue)).toEqual([false, false, false, true]);
  expect(toJob(job(1_000), true, NOW).nextAt).toEqual(new Date(NOW + 59_000));
});

test('only whoever manages operations asks for a run, and only once until it has begun', () => {
  expect([toJob(job(0), true), toJob(job(0), false), toJob(job(0, new Date()), true)].map(({ viewerCan }) => viewerCan.run)).toEqual([
    true,
    false,
    false,
  ]);
});

test.each(['WAITING', 'RETRIED', 'DONE', 'DISCARDED', 'LOST'])('what is %s', (state) => {
  const row = { state: state as DeadEventState } as DeadRow;
  expect([toDeadEvent(row, true).viewerCan.decide, toDeadEvent(row, false).viewerCan.decide]).toEqual([state === 'WAITING', false]);
});
