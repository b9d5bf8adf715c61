import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ProductMails } from '../e-mail-templates/index.js';
import { organizationMail, type OrganizationMailFacts } from './organization-mail.js';
import { OrganizationMailsRepository } from './organization-mails.repository.js';
import {
  MEMBERSHIP_CHANGED,
  type MembershipChanged,
  ORGANIZATION_INVITED,
  ORGANIZATION_SUSPENSION_CHANGED,
  type OrganizationInvited,
  type OrganizationSuspensionChanged,
} from './organizations.events.js';
import { TenantScope } from './tenant-scope.js';

const DAYS = 7;

/** Tells people by mail. The queue delivers until the mail server has taken it over. */
@Injectable()
export class OrganizationMails {
  constructor(
    private readonly settings: Settings,
    private readonly scope: TenantScope,
    private readonly repository: OrganizationMailsRepository,
    private readonly mails: ProductMails,
  ) {}

  /** The token is made here, so that it is in the mail and nowhere else; a mail that is sent again has a new one. */
  @OnEvent(ORGANIZATION_INVITED, 'organizations.invitation-mail')
  async invited({ eventId, payload }: DomainEvent<OrganizationInvited>): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    const invitation = await this.scope.asPlatform(async (tx) => {
      const found = await this.repository.invitation(tx, payload.invitationId);
      if (found) await this.repository.setToken(tx, payload.invitationId, hash('sha256', token, 'buffer'));
      return found;
    });
    if (!invitation) return;
    const { email, role, organization, invitedBy, sentAt, locale } = invitation;
    await this.send({
      ...{
        id: eventId,
        kind: role === 'ADMIN' ? 'invitedAsAdmin' : 'invited',
        to: { email, name: null, locale },
        organization,
        by: invitedBy,
      },
      until: new Date(sentAt.getTime() + DAYS * 86_400_000),
      link: `/invitations/organization?token=${token}`,
    });
  }

  @OnEvent(MEMBERSHIP_CHANGED, 'organizations.membership-mail')
  async membership({ eventId, payload: { organizationId, userId, change } }: DomainEvent<MembershipChanged>): Promise<void> {
    // Who joined or left by their own click knows it.
    if (change === 'joined' || change === 'left') return;
    const found = await this.scope.asPlatform(async (tx) => ({
      organization: await this.repository.organization(tx, organizationId),
      to: await this.repository.reader(tx, userId),
    }));
    if (!found.organization || !found.to) return;
    const { name, alias } = found.organization;
    const link = change === 'removed' ? '/settings/organizations' : `/organizations/${alias}`;
    await this.send({ id: eventId, kind: change, to: found.to, organization: name, link });
  }

  @OnEvent(ORGANIZATION_SUSPENSION_CHANGED, 'organizations.suspension-mail')
  async suspension({ eventId, payload: { organizationId, suspended, reason } }: DomainEvent<OrganizationSuspensionChanged>): Promise<void> {
    const { organization, admins } = await this.scope.asPlatform(async (tx) => ({
      organization: await this.repository.organization(tx, organizationId),
      admins: await this.repository.admins(tx, organizationId),
    }));
    if (!organization) return;
    const { name, alias } = organization;
    for (const admin of admins)
      await this.send({
        ...{ id: `${eventId}-${admin.id}`, kind: suspended ? 'suspended' : 'lifted', to: admin, organization: name, reason },
        link: `/organizations/${alias}`,
      });
  }

  private send(facts: OrganizationMailFacts): Promise<void> {
    return this.mails.send(organizationMail({ ...facts, link: this.settings.webUrl + facts.link }));
  }
}
