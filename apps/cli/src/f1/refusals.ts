export interface Refusal {
  readonly file: string;
  /** As an editor counts; 0 for the whole file. */
  readonly line: number;
  readonly reason: string;
}

/** What an import did not take, and why. */
export class Refusals {
  private readonly list: Refusal[] = [];

  add(file: string, line: number, reason: string): void {
    this.list.push({ file, line, reason });
  }

  get count(): number {
    return this.list.length;
  }

  /** How many of a file's rows. */
  countOf(file: string): number {
    return this.list.filter((refusal) => refusal.file === file).length;
  }

  /** `file:line: reason`, at most `limit` of them. */
  lines(limit: number): string[] {
    const shown = this.list.slice(0, limit).map((r) => `${r.file}${r.line > 0 ? `:${r.line}` : ''}: ${r.reason}`);
    const rest = this.list.length - shown.length;
    return rest > 0 ? [...shown, `and ${rest} more; --all-refusals lists them`] : shown;
  }
}
