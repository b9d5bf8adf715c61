/** A suspension or a lock that is running; `until` null = without end. */
export interface Running {
  readonly until: Date | null;
  readonly reason: string;
}

/** What of `theirs` has to be laid on somebody under `own`: all that lasts longer; null for nothing. */
export function stricter(own: Running | null, theirs: Running | null): Running | null {
  if (theirs === null) return null;
  if (own === null) return theirs;
  return (own.until?.getTime() ?? Infinity) < (theirs.until?.getTime() ?? Infinity) ? theirs : null;
}
