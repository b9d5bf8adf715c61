import { expect, test } from '@jest/globals';
import { inTime } from './in-time';

const after = <T>(milliseconds: number, value: T) => new Promise<T>((resolve) => setTimeout(resolve, milliseconds, value));

test('what is there soon is waited for', async () => {
  expect(await inTime(after(5, null), 1_000)).toBe(true);
});

test('what is slow is not', async () => {
  expect(await inTime(after(500, null), 5)).toBe(false);
});

test('a page that does not exist is known before anything is sent', async () => {
  await expect(inTime(Promise.reject(new Error('not found')), 1_000)).rejects.toThrow('not found');
});
