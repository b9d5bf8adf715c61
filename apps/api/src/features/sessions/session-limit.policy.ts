import type { JoinedSession } from './session-join.js';

/** The smallest number of the person's roles; null if none of them has one. */
export function limitFor(roles: readonly string[], caps: ReadonlyMap<string, number>): number | null {
  const limits = roles.flatMap((role) => caps.get(role) ?? []);
  return limits.length > 0 ? Math.min(...limits) : null;
}

/** Ids of the oldest sessions beyond the limit; never the current one, which has just been opened. */
export function beyondLimit(sessions: readonly JoinedSession[], limit: number): string[] {
  const oldestFirst = sessions.filter(({ current }) => !current).sort((a, b) => a.firstSeenAt.getTime() - b.firstSeenAt.getTime());
  return oldestFirst.slice(0, Math.max(0, sessions.length - Math.max(1, limit))).map(({ id }) => id);
}
