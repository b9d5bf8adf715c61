import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { toAuthor, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { emailHint } from './email-address.js';
import { OrganizationChanges } from './organization-changes.js';
import type { InvitationAnswerArgs } from './organization.inputs.js';
import { OrganizationInvitationClosed, type OrganizationInvitationOffer } from './organization-invitation.type.js';
import './organization-invitations.errors.js';
import { type OfferRow, OrganizationInvitationsRepository } from './organization-invitations.repository.js';
import { OrganizationMembersRepository } from './organization-members.repository.js';
import { OrganizationReader } from './organization.reader.js';
import type { Organization } from './organization.type.js';
import { TenantScope } from './tenant-scope.js';

const TOKEN = /^[\w-]{43}$/;

/** Invitations as whoever got one sees and answers them. It is for the address it was sent to, whoever holds the link. */
@Injectable()
export class InvitationAnswers {
  constructor(
    private readonly scope: TenantScope,
    private readonly invitations: OrganizationInvitationsRepository,
    private readonly members: OrganizationMembersRepository,
    private readonly reader: OrganizationReader,
    private readonly changes: OrganizationChanges,
    private readonly urls: MediaUrls,
  ) {}

  own(actor: Actor): Promise<OrganizationInvitationOffer[]> {
    return this.scope.asMember(actor, async (tx) => {
      const address = await this.invitations.addressOf(tx, actor.userId);
      if (address === null) return [];
      return (await this.invitations.offersFor(tx, address)).map((row) => this.toOffer(row, address));
    });
  }

  async byToken(viewer: Viewer, token: string): Promise<OrganizationInvitationOffer | null> {
    const tokenHash = hashOf(token);
    if (!tokenHash) return null;
    return this.scope.asPlatform(async (tx) => {
      const row = await this.invitations.offer(tx, { tokenHash });
      if (!row || row.expired) return null;
      return this.toOffer(row, viewer && (await this.invitations.addressOf(tx, viewer.userId)));
    });
  }

  accept(actor: Actor, answer: InvitationAnswerArgs, asked: RequestedFields): Promise<Organization | NotAllowed> {
    return this.answer(actor, answer, async (tx, { id, role, organization }) => {
      if (!(await this.members.add(tx, organization.id, actor.userId, role, 'invitation')))
        return new NotAllowed('organization_invitation.already_member');
      await this.invitations.close(tx, id, 'accepted');
      await this.scope.widened(tx, actor, () => this.members.readmit(tx, organization.id, actor.userId));
      await this.changes.membership(tx, organization.id, actor.userId, 'joined');
      return (await this.reader.one(tx, actor, { id: organization.id }, asked)) ?? new NotAllowed('organization.not_found');
    });
  }

  decline(actor: Actor, answer: InvitationAnswerArgs): Promise<OrganizationInvitationClosed | NotAllowed> {
    return this.answer(actor, answer, async (tx, { id }) => {
      await this.invitations.close(tx, id, 'declined');
      return new OrganizationInvitationClosed(id);
    });
  }

  private async answer<T>(
    actor: Actor,
    { id: rawId, token }: InvitationAnswerArgs,
    work: (tx: Tx, offer: OfferRow) => Promise<T | NotAllowed>,
  ): Promise<T | NotAllowed> {
    if ((rawId == null) === (token == null)) throw new DomainError('input.invalid', { details: { field: 'id' } });
    const [id, tokenHash] = [rawId == null ? null : uuidOrNull(rawId), token == null ? null : hashOf(token)];
    const by = id !== null ? { id } : tokenHash ? { tokenHash } : null;
    if (!by) return new NotAllowed('organization_invitation.not_found');
    return this.scope.asMember(actor, async (tx) => {
      const address = await this.invitations.addressOf(tx, actor.userId);
      // A link may be in the wrong hands; those learn that it is, and nothing more.
      const offer = await this.scope.widened(tx, actor, () => this.invitations.offer(tx, by));
      if (!offer || (offer.email !== address && 'id' in by)) return new NotAllowed('organization_invitation.not_found');
      if (offer.email !== address) return new NotAllowed('organization_invitation.other_address');
      return offer.expired ? new NotAllowed('organization_invitation.expired') : work(tx, offer);
    });
  }

  private toOffer(row: OfferRow, address: string | null): OrganizationInvitationOffer {
    const { id, organization, role, createdAt, expiresAt, invitedBy, email } = row;
    const forViewer = address !== null && address === email;
    const author = invitedBy && toAuthor(invitedBy, this.urls);
    return { id, organization, role, createdAt, expiresAt, invitedBy: author, emailHint: emailHint(email), forViewer };
  }
}

function hashOf(token: string): Buffer | null {
  return TOKEN.test(token) ? hash('sha256', token, 'buffer') : null;
}
