import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { OrganizationKind, OrganizationRole } from './organization.enums.js';

export interface MailReader {
  readonly email: string;
  /** null: somebody without an account. */
  readonly name: string | null;
  readonly locale: string | null;
}

export interface InvitationToSend {
  readonly email: string;
  readonly role: OrganizationRole;
  readonly organization: string;
  readonly kind: OrganizationKind;
  readonly invitedBy: string | null;
  readonly sentAt: Date;
  readonly locale: string | null;
}

@Injectable()
export class OrganizationMailsRepository {
  /** Null once it is answered, withdrawn or over, or the organization is suspended. In the language of whoever has the address here, else of the one who invited. */
  invitation(tx: Tx, id: string): Promise<InvitationToSend | null> {
    return tx.one<InvitationToSend>(
      'organization_mails.invitation',
      `SELECT i.email, i.role, o.name AS organization, o.kind, p.display_name AS "invitedBy", i.sent_at AS "sentAt", coalesce(a.locale, u.locale) AS locale
         FROM organization_invitations i JOIN organizations o ON o.id = i.organization_id AND o.suspended_at IS NULL
         LEFT JOIN users u ON u.id = i.invited_by LEFT JOIN profiles p ON p.user_id = u.id AND u.deleted_at IS NULL
         LEFT JOIN users a ON lower(a.email) = i.email AND a.deleted_at IS NULL
        WHERE i.id = $1 AND i.closed_at IS NULL AND i.expires_at > now()`,
      [id],
    );
  }

  async setToken(tx: Tx, id: string, tokenHash: Buffer): Promise<void> {
    await tx.query('organization_mails.set_token', 'UPDATE organization_invitations SET token_hash = $2 WHERE id = $1', [id, tokenHash]);
  }

  async organization(tx: Tx, id: string): Promise<{ name: string; alias: string } | null> {
    return tx.one('organization_mails.organization', 'SELECT name, alias FROM organizations WHERE id = $1', [id]);
  }

  reader(tx: Tx, userId: string): Promise<MailReader | null> {
    return tx.one<MailReader>(
      'organization_mails.reader',
      `SELECT u.email, p.display_name AS name, u.locale FROM users u JOIN profiles p ON p.user_id = u.id
        WHERE u.id = $1 AND u.deleted_at IS NULL AND u.email IS NOT NULL AND u.email_verified`,
      [userId],
    );
  }

  admins(tx: Tx, organizationId: string): Promise<(MailReader & { id: string })[]> {
    return tx.query(
      'organization_mails.admins',
      `SELECT u.id, u.email, p.display_name AS name, u.locale FROM organization_members m JOIN users u ON u.id = m.user_id JOIN profiles p ON p.user_id = u.id
        WHERE m.organization_id = $1 AND m.role = 'ADMIN' AND u.deleted_at IS NULL AND u.email IS NOT NULL AND u.email_verified ORDER BY u.id`,
      [organizationId],
    );
  }
}
