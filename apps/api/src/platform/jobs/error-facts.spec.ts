import { expect, test } from '@jest/globals';
import { errorFacts } from './error-facts.js';

test('an error is told by its name, code and place, never by its message', () => {
  const error = Object.assign(new TypeError('no mail for marco@example.test in /home/marco'), { code: '23505', constraint: 'posts_pkey' });
  error.stack = 'TypeError: no mail for marco@example.test\n    at x (/srv/api/dist/features/posts/posts.service.js:12:5)';
  expect(errorFacts(error)).toBe('TypeError 23505 posts_pkey features/posts/posts.service.js:12');
});

test.each([
  [null, 'Error'],
  ['marco@example.test', 'Error'],
  [{ name: 'marco@example.test', code: 'a b' }, 'Error'],
  [{ name: 'X', code: 5, stack: 7 }, 'X'],
])('%j: %s', (error, facts) => expect(errorFacts(error)).toBe(facts));
