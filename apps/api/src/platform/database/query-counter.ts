import { AsyncLocalStorage } from 'node:async_hooks';

const counting = new AsyncLocalStorage<string[]>();
let active = 0;

/** Notes a statement if a test is counting; costs one comparison otherwise. */
export function countStatement(name: string): void {
  if (active > 0) counting.getStore()?.push(name);
}

/** Runs `fn` and tells which statements it sent, in order. For tests that pin the number of queries. */
export async function countQueries<T>(fn: () => Promise<T>): Promise<{ result: T; statements: string[] }> {
  const statements: string[] = [];
  active += 1;
  try {
    return { result: await counting.run(statements, fn), statements };
  } finally {
    active -= 1;
  }
}
