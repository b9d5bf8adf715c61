import { expect, test } from '@jest/globals';
import { deadVariables, jobsPath, readJobFilters } from './job-filters';

test('filters are read and written the same; what is no filter is none', () => {
  const filters = readJobFilters({ state: 'WAITING', text: 'mail' });
  expect(jobsPath(filters)).toBe('/jobs?state=WAITING&text=mail');
  expect(deadVariables(filters, 'c')).toEqual({ filter: { state: 'WAITING', text: 'mail' }, first: 50, after: 'c' });
  expect(readJobFilters({ state: 'ODD', text: ['a'] })).toEqual({ state: null, text: '' });
  expect(jobsPath({ state: null, text: ' ' })).toBe('/jobs');
});
