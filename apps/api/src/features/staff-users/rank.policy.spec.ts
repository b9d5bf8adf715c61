import { describe, expect, test } from '@jest/globals';
import { permissionsOf, rankOf } from '@gps/permissions';
import { refusalToActOn, refusalToDismissFor, userViewerCan } from './rank.policy.js';
import { UserState } from './user-state.js';

const staff = (role: string, userId = role) => ({ userId, rank: rankOf([role]), permissions: permissionsOf([role]) });
const target = (role: string, userId = `other-${role}`) => ({ userId, rank: rankOf([role]) });

describe('who acts on whom', () => {
  test.each([
    ['moderator', 'member', null],
    ['moderator', 'nobody', null],
    ['moderator', 'analyst', null],
    ['moderator', 'moderator', 'user.rank_too_high'],
    ['moderator', 'support', 'user.rank_too_high'],
    ['moderator', 'administrator', 'user.rank_too_high'],
    ['support', 'member', null],
    ['support', 'operator', 'user.rank_too_high'],
    ['administrator', 'operator', null],
    ['administrator', 'administrator', 'user.rank_too_high'],
  ])('%s on %s: %s', (actor, other, expected) => expect(refusalToActOn(staff(actor), target(other))).toBe(expected));

  test('nobody on themselves, whatever rank Keycloak tells', () => {
    expect(refusalToActOn(staff('administrator', 'ada'), target('member', 'ada'))).toBe('user.self');
    expect(refusalToDismissFor(staff('administrator', 'ada'), target('member', 'ada'))).toBe('user.self');
  });

  test.each([
    ['moderator', 'moderator', null],
    ['moderator', 'operator', 'user.rank_too_high'],
    ['administrator', 'administrator', null],
  ])('%s dismisses for %s: %s', (actor, other, expected) => expect(refusalToDismissFor(staff(actor), target(other))).toBe(expected));
});

describe('what a viewer can do about a user', () => {
  const user = { ...target('member'), state: UserState.ACTIVE, suspended: false, locked: false };
  const nothing = {
    ...{ suspend: false, lift: false, lock: false, unlock: false, impersonate: false },
    ...{ edit: false, requireActions: false, note: false, manageRoles: false, merge: false },
  };
  const moderator = { ...nothing, note: true };
  const support = { ...moderator, edit: true, requireActions: true };
  const administrator = { ...support, manageRoles: true, merge: true };

  test.each([
    ['moderator, active', 'moderator', user, { ...moderator, suspend: true }],
    [
      'moderator, suspended',
      'moderator',
      { ...user, state: UserState.SUSPENDED, suspended: true },
      { ...moderator, suspend: true, lift: true },
    ],
    [
      'moderator, locked and suspended',
      'moderator',
      { ...user, state: UserState.LOCKED, suspended: true, locked: true },
      { ...moderator, suspend: true, lift: true },
    ],
    ['support, active', 'support', user, { ...support, lock: true, impersonate: true }],
    ['support, staff below', 'support', { ...user, ...target('analyst') }, { ...support, lock: true }],
    ['support, locked', 'support', { ...user, state: UserState.LOCKED, locked: true }, { ...support, lock: true, unlock: true }],
    ['administrator, active', 'administrator', user, { ...administrator, suspend: true, lock: true, impersonate: true }],
    [
      'administrator, staff below',
      'administrator',
      { ...user, ...target('analyst') },
      { ...administrator, suspend: true, lock: true, merge: false },
    ],
    ['administrator, deleted', 'administrator', { ...user, state: UserState.DELETED }, nothing],
    ['analyst, active', 'analyst', user, nothing],
    ['member, active', 'member', user, nothing],
    ['moderator, another moderator', 'moderator', { ...user, ...target('moderator') }, nothing],
  ])('%s', (_, role, subject, expected) => expect(userViewerCan(staff(role), subject)).toEqual(expected));
});
