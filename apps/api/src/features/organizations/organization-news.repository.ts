import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';

export interface NamedOrganization {
  readonly alias: string;
  readonly name: string;
}

export interface InvitationNews {
  readonly organization: NamedOrganization;
  readonly invitedBy: string | null;
  /** Whoever is here with the address it was sent to; null for somebody without an account. */
  readonly userId: string | null;
}

@Injectable()
export class OrganizationNewsRepository {
  /** Null once it is answered, withdrawn or over, or the organization is suspended. */
  invitation(tx: Tx, id: string): Promise<InvitationNews | null> {
    return tx.one<InvitationNews>(
      'organization_news.invitation',
      `SELECT json_build_object('alias', o.alias, 'name', o.name) AS organization, i.invited_by AS "invitedBy", u.id AS "userId"
         FROM organization_invitations i JOIN organizations o ON o.id = i.organization_id AND o.suspended_at IS NULL
         LEFT JOIN users u ON lower(u.email) = i.email AND u.email_verified AND u.deleted_at IS NULL
        WHERE i.id = $1 AND i.closed_at IS NULL AND i.expires_at > now() LIMIT 1`,
      [id],
    );
  }

  organization(tx: Tx, id: string): Promise<NamedOrganization | null> {
    return tx.one<NamedOrganization>('organization_news.organization', 'SELECT alias, name FROM organizations WHERE id = $1', [id]);
  }
}
