import { expect, test } from '@jest/globals';
import en from '@/messages/en.json';
import { ApiError } from '@/platform/api/api-error';
import { problemKey } from './organization-problem';

test.each([
  ['organization.last_administrator', 'organizationProblems.organization.last_administrator'],
  ['organization_domain.record_not_found', 'organizationProblems.organization_domain.record_not_found'],
  ['organization.something_new', 'errors.code.other'],
  ['organization.constructor', 'errors.code.other'],
  ['constructor.name', 'errors.code.other'],
  ['text.too_long', 'errors.code.textTooLong'],
  ['rate_limit.exceeded', 'errors.code.rateLimited'],
])('%s is said by %s', (code, key) => {
  expect(problemKey(new ApiError(code, ''), en.organizationProblems)).toBe(key);
});

test('what is no answer of the API is said plainly', () => {
  expect(problemKey(new TypeError('x'), en.organizationProblems)).toBe('errors.code.other');
});
