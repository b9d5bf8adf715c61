const LIMIT = 100;

/** A bounded queue read with `for await`. */
export class LiveQueue<T> implements AsyncIterableIterator<T> {
  private readonly waiting: T[] = [];
  private readonly readers: { resolve: (result: IteratorResult<T>) => void; reject: (error: unknown) => void }[] = [];
  private ended = false;
  private failure: { error: unknown } | null = null;
  private end: () => void = () => undefined;

  push(value: T): void {
    if (this.ended) return;
    const reader = this.readers.shift();
    if (reader) reader.resolve({ value, done: false });
    else if (this.waiting.push(value) > LIMIT) this.waiting.shift();
  }

  fail(error: unknown): void {
    this.failure = { error };
    for (const reader of this.readers.splice(0)) reader.reject(error);
  }

  /** What to do once when the reader leaves. */
  onEnd(end: () => void): void {
    this.end = end;
  }

  next(): Promise<IteratorResult<T>> {
    if (this.failure) return Promise.reject(this.failure.error);
    const value = this.waiting.shift();
    if (value !== undefined) return Promise.resolve({ value, done: false });
    if (this.ended) return Promise.resolve({ value: undefined, done: true });
    return new Promise((resolve, reject) => this.readers.push({ resolve, reject }));
  }

  return(): Promise<IteratorResult<T>> {
    if (!this.ended) {
      this.ended = true;
      for (const reader of this.readers.splice(0)) reader.resolve({ value: undefined, done: true });
      this.end();
    }
    return Promise.resolve({ value: undefined, done: true });
  }

  throw(error: unknown): Promise<IteratorResult<T>> {
    void this.return();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return this;
  }
}
