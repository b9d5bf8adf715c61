interface Count {
  /** All processes together, as Redis last told. */
  shared: number;
  /** Not yet told to Redis. */
  pending: number;
}

/** Tells Redis what was counted and answers the totals, in the order of the keys. */
export type Settle = (window: number, counts: readonly (readonly [key: string, by: number])[]) => Promise<readonly number[]>;

/** Counts in this process and settles with the others in the background: exact alone, late by the settling interval together. */
export class LocalWindow {
  private window = 0;
  private counts = new Map<string, Count>();
  private readonly dirty = new Set<string>();

  /** The count of `key` in `window`, this request included. */
  add(key: string, window: number): number {
    if (window !== this.window) {
      this.window = window;
      this.counts = new Map();
      this.dirty.clear();
    }
    let count = this.counts.get(key);
    if (!count) this.counts.set(key, (count = { shared: 0, pending: 0 }));
    count.pending += 1;
    this.dirty.add(key);
    return count.shared + count.pending;
  }

  async settle(settle: Settle): Promise<void> {
    if (this.dirty.size === 0) return;
    const { window, counts } = this;
    const told = [...this.dirty].map((key) => [key, counts.get(key)?.pending ?? 0] as const);
    this.dirty.clear();
    try {
      const totals = await settle(window, told);
      told.forEach(([key, by], i) => {
        const count = counts.get(key) as Count;
        count.pending -= by;
        count.shared = totals[i] ?? count.shared + by;
      });
    } catch {
      if (window === this.window) for (const [key] of told) this.dirty.add(key);
    }
  }
}
