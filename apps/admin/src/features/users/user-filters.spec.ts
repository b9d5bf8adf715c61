import { expect, test } from '@jest/globals';
import { readUserFilters, usersPath } from './user-filters';

test.each([
  [{}, '/users'],
  [{ query: ' lena & co ', state: 'SUSPENDED', role: 'moderator' }, '/users?query=lena+%26+co&state=SUSPENDED&role=moderator'],
  [{ query: ['a', 'b'], state: 'NONE', role: 'root' }, '/users'],
])('%o leads to %s', (query, path) => {
  expect(usersPath(readUserFilters(query))).toBe(path);
});
