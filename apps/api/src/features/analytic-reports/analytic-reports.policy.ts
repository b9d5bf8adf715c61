import { isRole, permissionsOf, roleNames } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';

export interface ReportAccess {
  readonly ownerId: string;
  readonly sharedWith: readonly string[];
}

type Reader = Pick<Actor, 'userId' | 'permissions' | 'roles'>;

export const mayRead = (reader: Reader, { ownerId, sharedWith }: ReportAccess): boolean =>
  reader.permissions.has('analytics:read') && (reader.userId === ownerId || reader.roles.some((role) => sharedWith.includes(role)));

export const mayEdit = (reader: Reader, { ownerId }: Pick<ReportAccess, 'ownerId'>): boolean =>
  reader.permissions.has('analytics:build') && reader.userId === ownerId;

/** Roles whose holders may read figures at all. */
export const READING_ROLES: readonly string[] = roleNames.filter((role) => permissionsOf([role]).has('analytics:read'));

export const mayBeSharedWith = (role: string): boolean => isRole(role) && READING_ROLES.includes(role);
