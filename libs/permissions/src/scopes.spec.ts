import { expect, test } from '@jest/globals';
import { isScope, permissionNames, permissionsOf, roleNames, scopeNames, scopeOf, SCOPES, withinScopes } from './index.ts';

test('no application gets at credentials, accounts, other applications or the work of staff', () => {
  const open = new Set(scopeNames.flatMap((scope) => SCOPES[scope].permissions as readonly string[]));
  expect([...open].sort()).toEqual(['comments:create', 'follows:create', 'media:upload', 'posts:create', 'reactions:create']);
});

test('a permission is in one scope at most, so that a refusal can name it', () => {
  const named = scopeNames.flatMap((scope) => SCOPES[scope].permissions as readonly string[]);
  expect(new Set(named).size).toBe(named.length);
  for (const permission of permissionNames) expect([null, ...scopeNames]).toContain(scopeOf(permission));
});

test('an administrator’s application may do what a member’s may, and what was not granted it may not', () => {
  const all = permissionsOf(roleNames);
  expect([...withinScopes(all, new Set(scopeNames))].sort()).toEqual([
    ...['comments:create', 'follows:create', 'media:upload', 'posts:create', 'reactions:create'],
  ]);
  expect([...withinScopes(all, new Set(['gps:posts']))].sort()).toEqual(['media:upload', 'posts:create']);
  expect(withinScopes(all, new Set()).size).toBe(0);
  expect(withinScopes(new Set(), new Set(scopeNames)).size).toBe(0);
});

test.each(['constructor', '__proto__', 'GPS:READ', 'gps:read ', 'openid', ''])('%s is no scope', (name) => {
  expect(isScope(name)).toBe(false);
});
