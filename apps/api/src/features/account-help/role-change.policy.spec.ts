import { describe, expect, test } from '@jest/globals';
import { permissionsOf, rankOf, roleNames } from '@gps/permissions';
import { refusalToChangeRole } from './role-change.policy.js';

const ada = { userId: 'ada', rank: rankOf(['administrator']), permissions: permissionsOf(['administrator']) };
const lena = { userId: 'lena', rank: 0 };

describe('who grants and takes which role', () => {
  test('an administrator every staff role below their own, and no other', () => {
    const granted = roleNames.filter((role) => refusalToChangeRole(ada, lena, role) === null);
    expect(granted).toEqual(['ai-manager', 'analyst', 'auditor', 'moderator', 'operator', 'support']);
  });
  test.each([
    ['one’s own', { ...lena, userId: 'ada' }, 'analyst', 'user.self'],
    ['of an equal', { userId: 'eve', rank: ada.rank }, 'analyst', 'user.rank_too_high'],
    ['one’s own rank', lena, 'administrator', 'role.too_high'],
    ['what everybody holds', lena, 'member', 'role.too_high'],
    ['Keycloak’s own', lena, 'realm-admin', 'role.too_high'],
  ])('%s: refused', (_, target, role, code) => expect(refusalToChangeRole(ada, target, role)).toBe(code));
});
