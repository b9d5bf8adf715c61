const AT_ONCE = 4;

/** Does `step` for 0 to `count` - 1, several at once, as an attack from many places would. */
export async function fromEach(count: number, step: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const place = async () => {
    while (next < count) await step(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, place));
}
