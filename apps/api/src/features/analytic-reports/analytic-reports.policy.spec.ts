import { permissionsOf } from '@gps/permissions';
import { expect, test } from '@jest/globals';
import { mayBeSharedWith, mayEdit, mayRead, READING_ROLES } from './analytic-reports.policy.js';

const who = (userId: string, ...roles: string[]): Parameters<typeof mayRead>[0] => ({ userId, roles, permissions: permissionsOf(roles) });
const REPORT = { ownerId: 'ana', sharedWith: ['operator'] };

test.each([
  ['whoever made it', who('ana', 'analyst'), true, true],
  ['whoever made it and lost the role', who('ana', 'member'), false, false],
  ['a role it is shared with, to read', who('oscar', 'operator'), true, false],
  ['another role', who('ada', 'administrator'), false, false],
  ['another of the same role', who('anton', 'analyst'), false, false],
  ['a role it is shared with that may read no figures', who('mara', 'moderator'), false, false],
])('%s', (_, reader, read, edit) => {
  expect(mayRead(reader, { ...REPORT, sharedWith: [...REPORT.sharedWith, 'moderator'] })).toBe(read);
  expect(mayEdit(reader, REPORT)).toBe(edit);
});

test('is shared only with roles that read figures', () => {
  expect(READING_ROLES).toEqual(['administrator', 'analyst', 'operator']);
  for (const role of ['moderator', 'member', 'auditor', 'root', '__proto__', '']) expect(mayBeSharedWith(role)).toBe(false);
});
