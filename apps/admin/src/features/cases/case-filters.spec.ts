import { expect, test } from '@jest/globals';
import { casesPath, readFilters } from './case-filters';

test.each([
  [{}, '/cases'],
  [{ status: 'OPEN' }, '/cases'],
  [{ status: 'DISMISSED', kind: 'POST', reason: 'HATE' }, '/cases?status=DISMISSED&kind=POST&reason=HATE'],
  [{ status: 'nonsense', kind: ['POST', 'USER'], reason: '__proto__' }, '/cases'],
])('%o leads to %s', (query, path) => {
  expect(casesPath(readFilters(query))).toBe(path);
});
