import { expect, test } from '@jest/globals';
import type { Permission } from '@gps/permissions';
import { keptQuery, mayChange, mayRemove, maySee, mayShareWith } from './staff-view.policy.js';

const person = (userId: string, roles: string[], ...permissions: Permission[]) => ({ userId, roles, permissions: new Set(permissions) });
const view = (sharedWith: string[]) => ({ ownerId: 'mara', sharedWith });

test('is shared with staff roles that stand no higher', () => {
  expect(mayShareWith({ rank: 20 }, 'support')).toBe(true);
  expect(mayShareWith({ rank: 20 }, 'administrator')).toBe(false);
  expect(mayShareWith({ rank: 40 }, 'member')).toBe(false);
  expect(mayShareWith({ rank: 40 }, 'offline_access')).toBe(false);
});

test('is seen by its owner and those it is shared with', () => {
  expect(maySee(person('mara', ['moderator']), view([]))).toBe(true);
  expect(maySee(person('max', ['moderator']), view([]))).toBe(false);
  expect(maySee(person('max', ['moderator']), view(['moderator']))).toBe(true);
  expect(maySee(person('ana', ['analyst']), view(['moderator']))).toBe(false);
});

test('is changed by its owner; removed by the owner, and a shared one by whoever keeps the platform in order', () => {
  expect(mayChange(person('max', ['operator'], 'operations:manage'), view(['moderator']))).toBe(false);
  expect(mayRemove(person('mara', []), view([]))).toBe(true);
  expect(mayRemove(person('olga', [], 'operations:manage'), view([]))).toBe(false);
  expect(mayRemove(person('olga', [], 'operations:manage'), view(['moderator']))).toBe(true);
  expect(mayRemove(person('max', ['moderator']), view(['moderator']))).toBe(false);
});

test('keeps names and values of an address, and no place in the list', () => {
  expect(keptQuery('?state=LOCKED&after=abc&columns=user,state')).toBe('state=LOCKED&columns=user%2Cstate');
  expect(keptQuery('javascript:alert(1)')).toBe('javascript%3Aalert%281%29=');
  expect(keptQuery('q=\u0000')).toBeNull();
  expect(keptQuery(`q=${'x'.repeat(2100)}`)).toBeNull();
});
