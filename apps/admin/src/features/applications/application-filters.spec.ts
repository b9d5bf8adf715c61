import { expect, test } from '@jest/globals';
import { applicationsPath, applicationVariables, readApplicationFilters } from './application-filters.ts';

test('filters go into the address and come back', () => {
  const filters = { query: 'pit wall', state: 'SUSPENDED', rate: 'PARTNER' } as const;
  const address = new URL(applicationsPath(filters), 'http://localhost');
  expect(readApplicationFilters(Object.fromEntries(address.searchParams))).toEqual(filters);
  expect(applicationVariables(filters, 'next')).toEqual({ ...filters, first: 50, after: 'next' });
});

test('what an address says wrongly is as if not said', () => {
  expect(readApplicationFilters({ query: ['a', 'b'], state: 'active', rate: 'constructor' })).toEqual({
    query: '',
    state: null,
    rate: null,
  });
  expect(applicationsPath({ query: ' ', state: null, rate: null })).toBe('/applications');
});
