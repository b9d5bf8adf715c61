import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { emailOrNull } from './email-address.js';
import type { InviteToOrganizationInput } from './organization.inputs.js';
import { toInvitation } from './organization.mapper.js';
import { refusalToAdminister } from './organization.policy.js';
import { type OrganizationInvitation, OrganizationInvitationClosed } from './organization-invitation.type.js';
import './organization-invitations.errors.js';
import { type OpenInvitation, OrganizationInvitationsRepository } from './organization-invitations.repository.js';
import { organizationInvited } from './organizations.events.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { TenantScope } from './tenant-scope.js';

/** So that nobody writes to all the world in our name. */
const MAILS_A_DAY = 100;

/** Invitations as the administrators of an organization make and look after them. */
@Injectable()
export class OrganizationInvitationsService {
  constructor(
    private readonly scope: TenantScope,
    private readonly organizations: OrganizationsRepository,
    private readonly invitations: OrganizationInvitationsRepository,
    private readonly outbox: Outbox,
    private readonly urls: MediaUrls,
  ) {}

  async invite(actor: Actor, input: InviteToOrganizationInput): Promise<OrganizationInvitation | NotAllowed> {
    const [organizationId, email] = [uuidOrNull(input.organizationId), emailOrNull(input.email)];
    if (organizationId === null) return new NotAllowed('organization.not_found');
    if (email === null) return new NotAllowed('organization_invitation.email_invalid');
    return this.scope.asMember(actor, async (tx) => {
      const refusal = await this.refusal(tx, actor, organizationId);
      if (refusal) return refusal;
      const id = await this.invitations.add(tx, { organizationId, email, role: input.role, by: actor.userId });
      return id === null ? new NotAllowed('organization_invitation.already_invited') : this.sent(tx, id);
    });
  }

  resend(actor: Actor, rawId: string): Promise<OrganizationInvitation | NotAllowed> {
    return this.withOpen(actor, rawId, async (tx, { id, organizationId, sentLately }) => {
      const refusal = await this.refusal(tx, actor, organizationId);
      if (refusal) return refusal;
      if (sentLately) return new NotAllowed('organization_invitation.too_soon');
      await this.invitations.renew(tx, id);
      return this.sent(tx, id);
    });
  }

  withdraw(actor: Actor, rawId: string): Promise<OrganizationInvitationClosed | NotAllowed> {
    return this.withOpen(actor, rawId, async (tx, { id, organizationId }) => {
      const refusal = refusalToAdminister(await this.organizations.standing(tx, organizationId, actor.userId));
      if (refusal) return new NotAllowed(refusal);
      await this.invitations.close(tx, id, 'withdrawn');
      return new OrganizationInvitationClosed(id);
    });
  }

  private async refusal(tx: Tx, actor: Actor, organizationId: string): Promise<NotAllowed | null> {
    const refusal = refusalToAdminister(await this.organizations.standing(tx, organizationId, actor.userId));
    if (refusal) return new NotAllowed(refusal);
    const tooMany = (await this.invitations.sentToday(tx, organizationId)) >= MAILS_A_DAY;
    return tooMany ? new NotAllowed('organization_invitation.too_many') : null;
  }

  /** Whoever was invited sees the row as well, so the right to it is asked for by each act. */
  private async withOpen<T>(
    actor: Actor,
    rawId: string,
    work: (tx: Tx, invitation: OpenInvitation) => Promise<T | NotAllowed>,
  ): Promise<T | NotAllowed> {
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('organization_invitation.not_found');
    return this.scope.asMember(actor, async (tx) => {
      const invitation = await this.invitations.open(tx, id);
      return invitation ? work(tx, invitation) : new NotAllowed('organization_invitation.not_found');
    });
  }

  private async sent(tx: Tx, id: string): Promise<OrganizationInvitation | NotAllowed> {
    await this.outbox.add(tx, organizationInvited(id));
    const row = await this.invitations.row(tx, id);
    return row ? toInvitation(row, this.urls) : new NotAllowed('organization_invitation.not_found');
  }
}
