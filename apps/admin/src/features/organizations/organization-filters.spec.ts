import { expect, test } from '@jest/globals';
import { organizationsPath, organizationVariables, readOrganizationFilters } from './organization-filters';

const PERSON = '0b0c3f0e-7c5f-4e0c-9a53-6d5a0b2f5a11';

test.each([
  [{}, '/organizations'],
  [
    { text: ' club & co ', kind: 'TEAM', state: 'SUSPENDED', sort: 'NEWEST', member: PERSON },
    `/organizations?text=club+%26+co&kind=TEAM&state=SUSPENDED&sort=NEWEST&member=${PERSON}`,
  ],
  [{ text: ['a', 'b'], kind: 'CLUB', state: 'NONE', sort: 'RANDOM', member: 'lena' }, '/organizations'],
])('%o leads to %s', (query, path) => {
  expect(organizationsPath(readOrganizationFilters(query))).toBe(path);
});

test('an empty text is not looked for', () => {
  expect(organizationVariables(readOrganizationFilters({ text: '  ' }))).toEqual({
    filter: { text: null, kind: null, state: null, memberId: null },
    sort: 'NAME',
    first: 50,
    after: null,
  });
});
