import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import {
  MEMBERSHIP_CHANGED,
  type MembershipChange,
  type MembershipChanged,
  ORGANIZATION_INVITED,
  type OrganizationInvited,
  OrganizationNews,
} from '../organizations/index.js';
import type { NotificationKind } from './notification.type.js';
import { Notifier } from './notifier.js';

const HANDLER = { invited: 'notifications.organization-invited', membership: 'notifications.organization-membership' } as const;

/** Who joined or left by their own click knows it. */
const TOLD: Readonly<Record<MembershipChange, `${NotificationKind}` | null>> = {
  joined: null,
  left: null,
  appointed: 'ORGANIZATION_ADMIN',
  promoted: 'ORGANIZATION_ADMIN',
  demoted: 'ORGANIZATION_ADMIN_ENDED',
  removed: 'ORGANIZATION_REMOVED',
};

/** Whoever is here already reads it in the bell as well as in the mail. */
@Injectable()
export class OrganizationHandlers {
  constructor(
    private readonly notifier: Notifier,
    private readonly news: OrganizationNews,
  ) {}

  @OnEvent(ORGANIZATION_INVITED, HANDLER.invited)
  invited(event: DomainEvent<OrganizationInvited>): Promise<void> {
    const { invitationId } = event.payload;
    return this.notifier.once(HANDLER.invited, event, async ({ tx, add }) => {
      const found = await this.news.invitation(tx, invitationId);
      if (!found || found.userId === null) return;
      const { userId, invitedBy: actorId, organization } = found;
      // Sent again is a mail again, and no second line here.
      await add({ userId, kind: 'ORGANIZATION_INVITED', actorId, organization, dedupeKey: `organization-invitation:${invitationId}` });
    });
  }

  @OnEvent(MEMBERSHIP_CHANGED, HANDLER.membership)
  membership(event: DomainEvent<MembershipChanged>): Promise<void> {
    const { organizationId, userId, change } = event.payload;
    return this.notifier.once(HANDLER.membership, event, async ({ tx, add }) => {
      const kind = TOLD[change];
      const organization = kind && (await this.news.organization(tx, organizationId));
      if (organization) await add({ userId, kind, organization, dedupeKey: `organization-membership:${event.eventId}` });
    });
  }
}
