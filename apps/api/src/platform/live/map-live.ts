/**
 * What arrives, made into something else. Unlike an async generator, which is deaf while it waits, it lets go of its
 * source the moment its reader leaves, and not at the next message.
 */
export function mapLive<From, To>(source: AsyncIterableIterator<From>, map: (value: From) => Promise<To>): AsyncIterableIterator<To> {
  const end: IteratorResult<To> = { value: undefined, done: true };
  return {
    async next() {
      const result = await source.next();
      return result.done ? end : { value: await map(result.value), done: false };
    },
    async return() {
      await source.return?.();
      return end;
    },
    async throw(error) {
      await source.return?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
