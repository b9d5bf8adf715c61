interface Seen {
  readonly at: number;
  readonly next: string;
}

/**
 * Rows are read in the order of their transactions, so that one which stays open holds back all that came after it, whatever
 * database of the server it works in. This says up to which transaction was waited long enough.
 */
export class ReadingHorizon {
  private seen: Seen[] = [];

  constructor(private readonly patience: number) {}

  /** `next` is the number that the next transaction gets at the moment `now`. */
  at(now: number, next: string): string {
    this.seen.push({ at: now, next });
    const passed = this.seen.filter(({ at }) => now - at >= this.patience).length;
    if (passed > 1) this.seen = this.seen.slice(passed - 1);
    return passed > 0 ? (this.seen[0] as Seen).next : '0';
  }
}
