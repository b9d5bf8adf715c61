import { permissionNames, type Scope, scopeNames, scopeOf } from '@gps/permissions';
import { expect, test } from '@jest/globals';
import type { Access } from './access.decorators.js';
import { scopeRefusal } from './scope.policy.js';

const refused = (access: Access, ...scopes: Scope[]) => {
  const refusal = scopeRefusal(access, { scopes: new Set(scopes) });
  return refusal && [refusal.code, refusal.details?.['scope']];
};
const reading: Access = { kind: 'signedIn', scope: 'gps:read' };
const writing: Access = { kind: 'permission', permission: 'posts:create' };

test.each<[string, Access, Scope[], unknown]>([
  ['what everybody may', { kind: 'public' }, [], null],
  ['what names no scope, with all of them', { kind: 'signedIn' }, scopeNames, ['auth.own_clients_only', undefined]],
  ['reading', reading, ['gps:read'], null],
  ['reading with other scopes', reading, ['gps:posts', 'gps:social', 'gps:profile'], ['auth.scope_missing', 'gps:read']],
  ['writing', writing, ['gps:posts'], null],
  ['writing with other scopes', writing, ['gps:read', 'gps:social'], ['auth.scope_missing', 'gps:posts']],
])('%s', (_, access, scopes, refusal) => {
  expect(refused(access, ...scopes)).toEqual(refusal);
});

test('permissions outside every scope are never an application’s', () => {
  for (const permission of permissionNames.filter((name) => scopeOf(name) === null))
    expect(refused({ kind: 'permission', permission }, ...scopeNames)).toEqual(['auth.own_clients_only', undefined]);
});
