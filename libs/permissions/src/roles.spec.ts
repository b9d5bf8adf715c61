import { describe, expect, test } from '@jest/globals';
import { ROLES, isStaff, permissionNames, permissionsOf, rankOf, roleNames } from './index.ts';

describe('roles', () => {
  test('every permission is given to somebody, so that none is dead', () => {
    const given = permissionsOf(roleNames);
    expect([...given].sort()).toEqual(permissionNames);
  });

  test('a name that is no role of ours grants nothing', () => {
    expect(permissionsOf(['offline_access', 'Moderator', 'constructor', '__proto__']).size).toBe(0);
    expect(rankOf(['default-roles-grand-prix'])).toBe(-1);
  });

  test('staff roles all enter the dashboard, members never do', () => {
    for (const role of roleNames) expect(permissionsOf([role]).has('staff:enter')).toBe(ROLES[role].staff);
    expect(isStaff(['member'])).toBe(false);
  });

  test('the highest rank counts', () => {
    expect(rankOf(['member', 'moderator'])).toBe(20);
  });
});
