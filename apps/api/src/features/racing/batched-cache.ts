/**
 * Answers by key, kept up to `limit` of them and, with `keepMs`, only so long. Keys asked for in one turn of the event loop
 * are read by one call; a failed read is not kept.
 */
export class BatchedCache<V> {
  private readonly kept = new Map<string, { value: Promise<V>; at: number }>();
  private waiting: Map<string, PromiseWithResolvers<V>> | null = null;

  constructor(
    private readonly read: (keys: readonly string[]) => Promise<ReadonlyMap<string, V>>,
    private readonly nothing: V,
    private readonly options: { readonly limit: number; readonly keepMs?: number },
  ) {}

  get(key: string): Promise<V> {
    const known = this.kept.get(key);
    if (known && (this.options.keepMs === undefined || Date.now() - known.at < this.options.keepMs)) return known.value;
    const waiter = Promise.withResolvers<V>();
    this.kept.delete(key);
    this.kept.set(key, { value: waiter.promise, at: Date.now() });
    if (this.kept.size > this.options.limit) this.kept.delete(this.kept.keys().next().value as string);
    if (this.waiting === null) {
      this.waiting = new Map();
      // After the promises that are already settled, so that siblings join the same batch.
      void Promise.resolve().then(() => process.nextTick(() => void this.flush()));
    }
    this.waiting.set(key, waiter);
    return waiter.promise;
  }

  private async flush(): Promise<void> {
    const batch = this.waiting ?? new Map<string, PromiseWithResolvers<V>>();
    this.waiting = null;
    try {
      const found = await this.read([...batch.keys()]);
      for (const [key, waiter] of batch) waiter.resolve(found.get(key) ?? this.nothing);
    } catch (error) {
      for (const [key, waiter] of batch) {
        this.kept.delete(key);
        waiter.reject(error);
      }
    }
  }
}
