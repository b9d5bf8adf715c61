import { describe, expect, test } from '@jest/globals';
import { BatchedCache } from './batched-cache.js';

describe('answers kept by key', () => {
  const counting = (options: { limit: number; keepMs?: number }) => {
    const calls: string[][] = [];
    const cache = new BatchedCache<string>(
      async (keys) => {
        calls.push([...keys]);
        if (keys.includes('broken')) throw new Error('no');
        return new Map(keys.filter((key) => key !== 'nobody').map((key) => [key, key.toUpperCase()]));
      },
      'nothing',
      options,
    );
    return { cache, calls };
  };

  test('keys asked for together are read together, and once', async () => {
    const { cache, calls } = counting({ limit: 10 });
    expect(await Promise.all(['a', 'b', 'a', 'nobody'].map((key) => cache.get(key)))).toEqual(['A', 'B', 'A', 'nothing']);
    expect(await cache.get('b')).toBe('B');
    expect(calls).toEqual([['a', 'b', 'nobody']]);
  });

  test('a failed read fails those who asked and is tried again', async () => {
    const { cache, calls } = counting({ limit: 10 });
    await expect(Promise.all([cache.get('broken'), cache.get('a')])).rejects.toThrow('no');
    expect(await cache.get('a')).toBe('A');
    expect(calls).toHaveLength(2);
  });

  test('the oldest goes first, and nothing stays longer than it may', async () => {
    const small = counting({ limit: 1 });
    for (const key of ['a', 'b', 'a']) await small.cache.get(key);
    expect(small.calls).toHaveLength(3);
    const brief = counting({ limit: 10, keepMs: 0 });
    for (const key of ['a', 'a']) await brief.cache.get(key);
    expect(brief.calls).toHaveLength(2);
  });
});
