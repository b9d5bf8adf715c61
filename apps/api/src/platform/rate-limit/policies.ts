/** Kinds of work, by what they cost us or whom they may annoy. */
export type OperationClass = 'read' | 'expensive' | 'write' | 'sensitive' | 'upload';

/** What is counted: work that was asked for, tokens that failed, by address alone, and questions of strangers that could be guesses. */
export type RateClass = OperationClass | 'failedToken' | 'lookup';

export interface RatePolicy {
  /** Per minute and person; for the signed-out, per minute and address. */
  readonly perPerson: number;
  /** Per minute and address for all its signed-in people together. */
  readonly perAddress: number;
  /**
   * `local`: counted in the process and settled with Redis several times a second, so it costs no round trip.
   * `shared`: Redis is asked each time.
   */
  readonly count: 'local' | 'shared';
  /** While Redis is away: go on with this process's own count, or close. */
  readonly withoutRedis: 'open' | 'closed';
}

/** Seconds. */
export const WINDOW = 60;

export const POLICIES: Readonly<Record<RateClass, RatePolicy>> = {
  read: { perPerson: 600, perAddress: 6_000, count: 'local', withoutRedis: 'open' },
  expensive: { perPerson: 60, perAddress: 600, count: 'local', withoutRedis: 'open' },
  write: { perPerson: 60, perAddress: 600, count: 'shared', withoutRedis: 'open' },
  sensitive: { perPerson: 5, perAddress: 50, count: 'shared', withoutRedis: 'closed' },
  failedToken: { perPerson: 120, perAddress: 120, count: 'local', withoutRedis: 'open' },
  lookup: { perPerson: 60, perAddress: 600, count: 'shared', withoutRedis: 'closed' },
  upload: { perPerson: 20, perAddress: 200, count: 'shared', withoutRedis: 'closed' },
};
