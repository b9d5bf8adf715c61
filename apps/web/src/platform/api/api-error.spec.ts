import { expect, test } from '@jest/globals';
import { dataOf } from './api-error';

test.each<[string, unknown, string]>([
  ['an operation', { data: null, errors: [{ message: 'No.', extensions: { code: 'auth.forbidden' } }] }, 'auth.forbidden'],
  ['a token or a grant before any operation', { statusCode: 403, code: 'impersonation.ended', message: 'Over.' }, 'impersonation.ended'],
  ['nothing that we know', { statusCode: 502 }, 'internal.error'],
  ['no answer', null, 'internal.error'],
])('what was refused by %s has its code', (_, answer, code) => {
  expect(() => dataOf(answer)).toThrow(expect.objectContaining({ code }));
});

test('data is answered as it is', () => {
  expect(dataOf({ data: { me: null } })).toEqual({ me: null });
});
