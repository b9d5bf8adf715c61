/**
 * What arrives, made into something else; `undefined` is left out. Unlike an async generator, which is deaf while it waits,
 * it lets go of its source the moment its reader leaves, and not at the next message. `left` is called once then.
 */
export function mapLive<From, To>(
  source: AsyncIterableIterator<From>,
  map: (value: From) => Promise<To | undefined>,
  left: () => void = () => undefined,
): AsyncIterableIterator<To> {
  let leave: (() => Promise<void>) | null = async () => {
    leave = null;
    left();
    await source.return?.();
  };
  return {
    async next() {
      for (;;) {
        const result = await source.next();
        if (result.done) return { value: undefined, done: true };
        const value = await map(result.value);
        if (value !== undefined) return { value, done: false };
      }
    },
    async return() {
      await leave?.();
      return { value: undefined, done: true };
    },
    async throw(error) {
      await leave?.();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
