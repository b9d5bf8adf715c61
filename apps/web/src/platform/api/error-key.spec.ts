import { expect, test } from '@jest/globals';
import { ApiError } from './api-error';
import { errorKey, errorKeyOf } from './error-key';

test.each([
  ['handle.taken', 'handleTaken'],
  ['post.not_found', 'notFound'],
  ['media.not_found', 'media'],
  ['media.bomb', 'media'],
  ['rate_limit.exceeded', 'rateLimited'],
  ['something.new', 'other'],
])('%s is said as %s', (code, key) => {
  expect(errorKey(code)).toBe(key);
});

test('what is no answer of the API is said plainly', () => {
  expect(errorKeyOf(new TypeError('x'))).toBe('other');
  expect(errorKeyOf(new ApiError('network', ''))).toBe('network');
});
