import { expect, test } from '@jest/globals';
import { ApiError } from './api-error';
import { errorKey, errorKeyOf } from './error-key';

test.each([
  ['case.version_changed', 'caseChanged'],
  ['user.rank_too_high', 'rank'],
  ['case.not_found', 'notFound'],
  ['rate.limited', 'rateLimited'],
  ['something.new', 'other'],
])('%s is said as %s', (code, key) => {
  expect(errorKey(code)).toBe(key);
});

test('what is no answer of the API is said plainly', () => {
  expect(errorKeyOf(new TypeError('x'))).toBe('other');
  expect(errorKeyOf(new ApiError('network', ''))).toBe('network');
});
