import { expect, test } from '@jest/globals';
import { RecentAnswers } from './recent-answers.js';

test('an answer holds for its time, is asked for once by many, and goes on holding while nobody answers', async () => {
  let now = 0;
  let asked = 0;
  let away = false;
  const answers = new RecentAnswers(
    30,
    async (key) => {
      asked += 1;
      if (away) throw new Error('away');
      return `${key}${asked}`;
    },
    () => now,
  );
  expect(await Promise.all([answers.of('a'), answers.of('a'), answers.of('b')])).toEqual(['a1', 'a1', 'b2']);
  now = 29;
  expect(await answers.of('a')).toBe('a1');
  now = 31;
  expect(await answers.of('a')).toBe('a3');
  away = true;
  now = 90;
  expect(await answers.of('a')).toBe('a3');
  await expect(answers.of('c')).rejects.toThrow('away');
});
