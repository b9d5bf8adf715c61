import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../../platform/database/database.js';
import { authorJson, type AuthorRow } from '../content/index.js';
import type { OrganizationKind, OrganizationRole } from './organization.enums.js';
import type { InvitationRow } from './organizations.repository.js';

export interface OfferRow {
  readonly id: string;
  readonly role: OrganizationRole;
  readonly email: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly expired: boolean;
  readonly invitedBy: AuthorRow | null;
  readonly organization: { id: string; alias: string; name: string; kind: OrganizationKind; about: string; memberCount: number };
}

export interface OpenInvitation {
  readonly id: string;
  readonly organizationId: string;
  readonly email: string;
  readonly role: OrganizationRole;
  readonly expired: boolean;
  readonly sentLately: boolean;
}

const INVITATION = `i.id, i.email, i.role, i.created_at AS "createdAt", i.sent_at AS "sentAt", i.expires_at AS "expiresAt", i.expires_at <= now() AS expired,
  to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment, CASE WHEN p.user_id IS NOT NULL THEN ${authorJson('p')} END AS "invitedBy"`;

const OFFER = `SELECT i.id, i.role, i.email, i.created_at AS "createdAt", i.expires_at AS "expiresAt", i.expires_at <= now() AS expired,
    CASE WHEN p.user_id IS NOT NULL THEN ${authorJson('p')} END AS "invitedBy",
    json_build_object('id', o.id, 'alias', o.alias, 'name', o.name, 'kind', o.kind, 'about', o.about, 'memberCount', o.member_count) AS organization
  FROM organization_invitations i JOIN organizations o ON o.id = i.organization_id AND o.suspended_at IS NULL
  LEFT JOIN profiles p ON p.user_id = i.invited_by
  WHERE i.closed_at IS NULL`;

@Injectable()
export class OrganizationInvitationsRepository {
  /** Of the day; null if this address has an open invitation that is not over. */
  async add(tx: Tx, invitation: { organizationId: string; email: string; role: OrganizationRole; by: string }): Promise<string | null> {
    const { organizationId, email, role, by } = invitation;
    await tx.query(
      'organization_invitations.clear',
      `UPDATE organization_invitations SET closed_at = now(), closed_why = 'withdrawn' WHERE organization_id = $1 AND email = $2 AND closed_at IS NULL AND expires_at <= now()`,
      [organizationId, email],
    );
    const row = await tx.one<{ id: string }>(
      'organization_invitations.add',
      // No token opens it until the mail is made, which replaces the hash by that of a real one.
      `INSERT INTO organization_invitations (id, organization_id, email, role, token_hash, expires_at, invited_by)
       VALUES ($1, $2, $3, $4, sha256(uuid_send(gen_random_uuid())), now() + interval '7 days', $5)
       ON CONFLICT (organization_id, email) WHERE closed_at IS NULL DO NOTHING RETURNING id`,
      [uuidv7(), organizationId, email, role, by],
    );
    return row?.id ?? null;
  }

  async sentToday(tx: Tx, organizationId: string): Promise<number> {
    const row = await tx.one<{ n: number }>(
      'organization_invitations.sent_today',
      `SELECT count(*)::int AS n FROM organization_invitations WHERE organization_id = $1 AND sent_at > now() - interval '1 day'`,
      [organizationId],
    );
    return row?.n ?? 0;
  }

  row(tx: Tx, id: string): Promise<InvitationRow | null> {
    return tx.one<InvitationRow>(
      'organization_invitations.row',
      `SELECT ${INVITATION} FROM organization_invitations i LEFT JOIN profiles p ON p.user_id = i.invited_by WHERE i.id = $1`,
      [id],
    );
  }

  open(tx: Tx, id: string): Promise<OpenInvitation | null> {
    return tx.one<OpenInvitation>(
      'organization_invitations.open',
      `SELECT id, organization_id AS "organizationId", email, role, expires_at <= now() AS expired, sent_at > now() - interval '5 minutes' AS "sentLately"
         FROM organization_invitations WHERE id = $1 AND closed_at IS NULL FOR UPDATE`,
      [id],
    );
  }

  async renew(tx: Tx, id: string): Promise<void> {
    await tx.query(
      'organization_invitations.renew',
      `UPDATE organization_invitations SET sent_at = now(), expires_at = now() + interval '7 days', token_hash = sha256(uuid_send(gen_random_uuid())) WHERE id = $1`,
      [id],
    );
  }

  async close(tx: Tx, id: string, why: 'accepted' | 'declined' | 'withdrawn'): Promise<void> {
    await tx.query(
      'organization_invitations.close',
      'UPDATE organization_invitations SET closed_at = now(), closed_why = $2 WHERE id = $1',
      [id, why],
    );
  }

  /** Those that are answered or over for 30 days; answers how many. */
  async forgetOld(tx: Tx): Promise<number> {
    const row = await tx.one<{ n: number }>(
      'organization_invitations.forget',
      `WITH gone AS (DELETE FROM organization_invitations WHERE coalesce(closed_at, expires_at) < now() - interval '30 days' RETURNING 1) SELECT count(*)::int AS n FROM gone`,
    );
    return row?.n ?? 0;
  }

  /** For the confirmed address of the person; null for somebody without one. */
  async addressOf(tx: Tx, userId: string): Promise<string | null> {
    const row = await tx.one<{ email: string }>(
      'organization_invitations.address',
      'SELECT lower(email) AS email FROM users WHERE id = $1 AND email_verified AND email IS NOT NULL AND deleted_at IS NULL',
      [userId],
    );
    return row?.email ?? null;
  }

  offersFor(tx: Tx, email: string): Promise<OfferRow[]> {
    return tx.query<OfferRow>(
      'organization_invitations.offers',
      `${OFFER} AND i.expires_at > now() AND i.email = $1 ORDER BY i.created_at DESC, i.id DESC LIMIT 50`,
      [email],
    );
  }

  /** Over ones too, so that people read why it does not work. */
  offer(tx: Tx, by: { id: string } | { tokenHash: Buffer }): Promise<OfferRow | null> {
    return 'id' in by
      ? tx.one<OfferRow>('organization_invitations.offer_by_id', `${OFFER} AND i.id = $1`, [by.id])
      : tx.one<OfferRow>('organization_invitations.offer_by_token', `${OFFER} AND i.token_hash = $1`, [by.tokenHash]);
  }
}
