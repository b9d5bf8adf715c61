import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { AuthorRow } from '../content/index.js';
import type { IdentityProviderProtocol, OrganizationKind, OrganizationRole } from './organization.enums.js';
import type { Standing } from './organization.policy.js';
import { type OrganizationParts, organizationsStatement, type Which } from './organizations.sql.js';

export interface MemberRow {
  readonly id: string;
  readonly rank: number;
  readonly handle: string;
  readonly role: OrganizationRole;
  readonly joinedAt: string;
  readonly throughProvider: boolean;
  readonly person: AuthorRow;
}

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: OrganizationRole;
  readonly createdAt: string;
  readonly sentAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
  readonly moment: string;
  readonly invitedBy: AuthorRow | null;
}

export interface DomainRow {
  readonly id: string;
  readonly name: string;
  readonly proof: string;
  readonly verifiedAt: string | null;
  readonly checkedAt: string | null;
}

export interface ProviderRow {
  readonly alias: string;
  readonly protocol: IdentityProviderProtocol;
  readonly enabled: boolean;
  readonly issuer: string;
  readonly clientId: string | null;
  readonly singleSignOnUrl: string | null;
  readonly certificateFingerprints: string[];
  readonly updatedAt: string;
}

export interface OrganizationRow {
  readonly id: string;
  readonly alias: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly about: string;
  readonly createdAt: Date;
  readonly suspended: boolean;
  readonly memberCount: number;
  readonly verifiedDomains: string[];
  readonly viewerRole: OrganizationRole | null;
  readonly onlyAdmin: boolean;
  readonly viewerShows: boolean;
  readonly members: MemberRow[] | null;
  readonly invitations: InvitationRow[] | null;
  readonly domains: DomainRow[] | null;
  readonly provider: ProviderRow | null;
}

export interface OrganizationPages {
  readonly search: string | null;
  readonly members: { readonly rank: number; readonly handle: string; readonly limit: number };
  readonly invitations: { readonly moment: string; readonly id: string; readonly limit: number };
}

@Injectable()
export class OrganizationsRepository {
  /** `name` is the alias or id; null for one's own. */
  read(
    tx: Tx,
    userId: string,
    which: Which,
    name: string | null,
    parts: OrganizationParts,
    pages: OrganizationPages,
  ): Promise<OrganizationRow[]> {
    const { search, members, invitations } = pages;
    const key = Object.values(parts).map(Number).join('');
    return tx.query<OrganizationRow>(`organizations.read.${which}.${key}`, organizationsStatement(which, parts), [
      ...[userId, name, search, members.rank, members.handle, members.limit],
      ...[invitations.moment, invitations.id, invitations.limit],
    ]);
  }

  standing(tx: Tx, organizationId: string, userId: string): Promise<Pick<Standing, 'suspended' | 'role'> | null> {
    return tx.one(
      'organizations.standing',
      `SELECT o.suspended_at IS NOT NULL AS suspended, m.role FROM organizations o
         LEFT JOIN organization_members m ON m.organization_id = o.id AND m.user_id = $2 WHERE o.id = $1`,
      [organizationId, userId],
    );
  }

  named(tx: Tx, organizationId: string): Promise<{ alias: string; name: string } | null> {
    return tx.one('organizations.named', 'SELECT alias, name FROM organizations WHERE id = $1', [organizationId]);
  }

  /** Until the end of the transaction nobody else changes who is in the organization, or who administers it. */
  async lock(tx: Tx, organizationId: string): Promise<void> {
    await tx.query('organizations.lock', `SELECT pg_advisory_xact_lock(hashtext('organization:' || $1))`, [organizationId]);
  }

  /** What is null stays. Throws 23505 if another organization has the name. */
  async change(
    tx: Tx,
    organizationId: string,
    { name, about, kind }: { name: string | null; about: string | null; kind?: string | null },
  ): Promise<void> {
    await tx.query(
      'organizations.change',
      'UPDATE organizations SET name = coalesce($2, name), about = coalesce($3, about), kind = coalesce($4, kind) WHERE id = $1',
      [organizationId, name, about, kind ?? null],
    );
  }

  /** One more change that Keycloak has to hear of. */
  async count(tx: Tx, organizationId: string): Promise<void> {
    await tx.query('organizations.count', 'UPDATE organizations SET changes = changes + 1 WHERE id = $1', [organizationId]);
  }
}
