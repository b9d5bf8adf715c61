import type { NewEvent } from '../../platform/outbox/outbox.js';
import type { OrganizationRole } from './organization.enums.js';

/** Keycloak has to be told: of the organization itself, and of one person's membership if it names one. */
export interface OrganizationChanged {
  readonly organizationId: string;
  readonly userId?: string;
}

/** An invitation is to be sent; its token is made when the mail is. */
export interface OrganizationInvited {
  readonly invitationId: string;
}

export type MembershipChange = 'joined' | 'appointed' | 'left' | 'removed' | 'promoted' | 'demoted';

/** Somebody's membership is another than before. */
export interface MembershipChanged {
  readonly organizationId: string;
  readonly userId: string;
  readonly change: MembershipChange;
}

export interface OrganizationSuspensionChanged {
  readonly organizationId: string;
  readonly suspended: boolean;
  readonly reason: string;
}

export const ORGANIZATION_CHANGED = 'organization.changed';
export const ORGANIZATION_INVITED = 'organization.invited';
export const MEMBERSHIP_CHANGED = 'organization.membership_changed';
export const ORGANIZATION_SUSPENSION_CHANGED = 'organization.suspension_changed';

export const organizationChanged = (organizationId: string, userId?: string): NewEvent<OrganizationChanged> => ({
  type: ORGANIZATION_CHANGED,
  payload: { organizationId, ...(userId !== undefined && { userId }) },
});
export const organizationInvited = (invitationId: string): NewEvent<OrganizationInvited> => ({
  type: ORGANIZATION_INVITED,
  payload: { invitationId },
});
export const membershipChanged = (organizationId: string, userId: string, change: MembershipChange): NewEvent<MembershipChanged> => ({
  type: MEMBERSHIP_CHANGED,
  payload: { organizationId, userId, change },
});
export const suspensionChanged = (organizationId: string, suspended: boolean, reason: string): NewEvent<OrganizationSuspensionChanged> => ({
  type: ORGANIZATION_SUSPENSION_CHANGED,
  payload: { organizationId, suspended, reason },
});
export const becomes = (role: OrganizationRole): MembershipChange => (role === 'ADMIN' ? 'promoted' : 'demoted');
