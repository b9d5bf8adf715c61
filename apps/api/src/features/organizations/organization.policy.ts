import type { Actor } from '../../platform/auth/actor.js';
import { isSuspended } from '../../platform/auth/access.policy.js';
import { OrganizationRole } from './organization.enums.js';
import type { OrganizationViewerCan } from './organization.type.js';
import type { ORGANIZATIONS_ERRORS } from './organizations.errors.js';

/** How somebody stands to an organization. */
export interface Standing {
  readonly suspended: boolean;
  /** null: no member. */
  readonly role: OrganizationRole | null;
  readonly onlyAdmin: boolean;
}

type Refusal = keyof typeof ORGANIZATIONS_ERRORS;

/** Why a person may not administer the organization; null if they may. What they cannot see does not exist for them. */
export function refusalToAdminister(standing: Pick<Standing, 'suspended' | 'role'> | null): Refusal | null {
  if (!standing) return 'organization.not_found';
  if (standing.role !== OrganizationRole.ADMIN) return 'organization.not_yours';
  return standing.suspended ? 'organization.suspended' : null;
}

/** Somebody must be left who can look after it. */
export function refusalToStepDown(role: OrganizationRole | null, otherAdmins: number): Refusal | null {
  if (role === null) return 'organization.member_not_found';
  return role === OrganizationRole.ADMIN && otherAdmins === 0 ? 'organization.last_administrator' : null;
}

export function organizationViewerCan(actor: Pick<Actor, 'permissions' | 'suspendedUntil'>, standing: Standing): OrganizationViewerCan {
  const may = actor.permissions.has('organizations:administer') && !isSuspended(actor);
  const administers = may && refusalToAdminister(standing) === null;
  return {
    update: administers,
    seeMembers: standing.role !== null && !standing.suspended,
    invite: administers,
    manageMembers: administers,
    manageSignIn: administers,
    leave: standing.role !== null && !standing.onlyAdmin && actor.permissions.has('organizations:take-part'),
  };
}
