import { expect, test } from '@jest/globals';
import { casesPath, readFilters } from './case-filters';

test.each([
  [{}, '/cases'],
  [{ status: 'OPEN' }, '/cases'],
  [{ status: 'DISMISSED', kind: 'POST', reason: 'HATE' }, '/cases?status=DISMISSED&kind=POST&reason=HATE'],
  [
    { status: 'APPEALED', part: 'MINE', severity: '3', language: 'de', race: '2026-22' },
    '/cases?status=APPEALED&language=de&severity=3&part=MINE&race=2026-22',
  ],
  [{ severity: '9', language: 'xx', part: 'ALL', race: "' OR 1" }, '/cases'],
  [{ status: 'nonsense', kind: ['POST', 'USER'], reason: '__proto__' }, '/cases'],
])('%o leads to %s', (query, path) => {
  expect(casesPath(readFilters(query))).toBe(path);
});
