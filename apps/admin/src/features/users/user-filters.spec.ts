import { expect, test } from '@jest/globals';
import { readUserFilters, usersPath } from './user-filters';

test.each([
  [{}, '/users'],
  [{ query: ' lena & co ', state: 'SUSPENDED', role: 'moderator' }, '/users?query=lena+%26+co&state=SUSPENDED&role=moderator'],
  [{ verified: 'no', strikes: 'yes', sort: 'SEEN' }, '/users?verified=no&strikes=yes&sort=SEEN'],
  [{ query: ['a', 'b'], state: 'NONE', role: 'root' }, '/users'],
])('%o leads to %s', (query, path) => {
  expect(usersPath(readUserFilters(query))).toBe(path);
});
