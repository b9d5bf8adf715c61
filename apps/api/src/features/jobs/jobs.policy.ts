import type { Actor } from '../../platform/auth/actor.js';
import type { DeadEvent, PeriodicJob } from './job.types.js';
import type { DeadRow, JobRow } from './jobs.repository.js';

/** Twice the time, and a little for a worker that was just started. */
const PATIENCE_MS = 30_000;

export const mayManage = (actor: Pick<Actor, 'permissions'>): boolean => actor.permissions.has('operations:manage');

export function toJob(row: JobRow, manages: boolean, now = Date.now()): PeriodicJob {
  const { everyMs, startedAt, ...rest } = row;
  return {
    ...rest,
    startedAt,
    everySeconds: everyMs / 1000,
    nextAt: startedAt && new Date(startedAt.getTime() + everyMs),
    overdue: startedAt !== null && now - startedAt.getTime() > 2 * everyMs + PATIENCE_MS,
    viewerCan: { run: manages && row.askedAt === null },
  };
}

export const toDeadEvent = (row: DeadRow, manages: boolean): DeadEvent => ({
  ...row,
  viewerCan: { decide: manages && row.state === 'WAITING' },
});
