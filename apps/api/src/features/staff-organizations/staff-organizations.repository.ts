import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { AdminStaff } from '../moderation-log/index.js';
import type { OrganizationKind, OrganizationRole } from '../organizations/index.js';
import type { AdminOrganizationDomain, AdminOrganizationIdentityProvider } from './admin-organization.type.js';
import { findStatement, type OrganizationParts, searchStatement } from './staff-organizations.sql.js';

export interface AdminOrganizationRow {
  readonly id: string;
  readonly alias: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  readonly about: string;
  readonly createdAt: Date;
  readonly moment: string;
  /** The name as it is sorted by. */
  readonly key: string;
  readonly memberCount: number;
  readonly administratorCount: number;
  readonly synchronized: boolean;
  readonly suspendedAt: Date | null;
  readonly suspendedReason: string | null;
  readonly suspendedBy: AdminStaff | null;
  readonly members: MemberRow[] | null;
  readonly invitations: InvitationRow[] | null;
  readonly domains: (Omit<AdminOrganizationDomain, 'verifiedAt'> & { verifiedAt: string | null })[] | null;
  readonly provider: (Omit<AdminOrganizationIdentityProvider, 'updatedAt'> & { updatedAt: string }) | null;
}

export interface MemberRow {
  readonly id: string;
  readonly rank: number;
  readonly handle: string;
  readonly displayName: string;
  readonly role: OrganizationRole;
  readonly joinedAt: string;
  readonly throughProvider: boolean;
}

export interface InvitationRow {
  readonly id: string;
  readonly email: string;
  readonly role: OrganizationRole;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly expired: boolean;
  readonly moment: string;
  readonly invitedBy: AdminStaff | null;
}

export interface NestedPages {
  readonly search: string | null;
  readonly members: { readonly rank: number; readonly handle: string; readonly limit: number };
  readonly invitations: { readonly moment: string; readonly id: string; readonly limit: number };
}

export interface OrganizationSearch {
  readonly pattern: string | null;
  readonly id: string | null;
  readonly kind: string | null;
  readonly suspended: boolean | null;
  readonly memberId: string | null;
  readonly order: 'NAME' | 'NEWEST' | 'MOST_MEMBERS';
  readonly position: { readonly key: string | number; readonly id: string } | null;
  readonly limit: number;
}

@Injectable()
export class StaffOrganizationsRepository {
  find(tx: Tx, id: string, parts: OrganizationParts, pages: NestedPages): Promise<AdminOrganizationRow | null> {
    return tx.one<AdminOrganizationRow>(`staff_organizations.find.${keyOf(parts)}`, findStatement(parts), [...nested(pages), id]);
  }

  search(tx: Tx, search: OrganizationSearch, parts: OrganizationParts, pages: NestedPages): Promise<AdminOrganizationRow[]> {
    const { pattern, id, kind, suspended, memberId, order, position, limit } = search;
    return tx.query<AdminOrganizationRow>(`staff_organizations.search.${order}.${keyOf(parts)}`, searchStatement(parts, order), [
      ...nested(pages),
      ...[pattern, id, kind, suspended, memberId, position?.key ?? null, position?.id ?? null, limit],
    ]);
  }

  /** Throws 23505 for an alias or name that is taken. */
  async create(tx: Tx, organization: { id: string; alias: string; name: string; kind: string; about: string; by: string }): Promise<void> {
    const { id, alias, name, kind, about, by } = organization;
    await tx.query(
      'staff_organizations.create',
      'INSERT INTO organizations (id, alias, name, kind, about, created_by) VALUES ($1, $2, $3, $4, $5, $6)',
      [...[id, alias, name, kind, about, by]],
    );
  }

  /** Null if there is no such organization. */
  async suspended(tx: Tx, id: string): Promise<boolean | null> {
    const row = await tx.one<{ suspended: boolean }>(
      'staff_organizations.suspended',
      'SELECT suspended_at IS NOT NULL AS suspended FROM organizations WHERE id = $1 FOR UPDATE',
      [id],
    );
    return row?.suspended ?? null;
  }

  /** Null lifts it. */
  async suspend(tx: Tx, id: string, suspension: { reason: string; by: string } | null): Promise<void> {
    await tx.query(
      'staff_organizations.suspend',
      'UPDATE organizations SET suspended_at = CASE WHEN $2::text IS NOT NULL THEN now() END, suspended_reason = $2, suspended_by = $3 WHERE id = $1',
      [id, suspension?.reason ?? null, suspension?.by ?? null],
    );
  }

  async hasAccount(tx: Tx, userId: string): Promise<boolean> {
    return (await tx.one('staff_organizations.has_account', 'SELECT 1 FROM users WHERE id = $1 AND deleted_at IS NULL', [userId])) !== null;
  }
}

const keyOf = (parts: OrganizationParts): string => Object.values(parts).map(Number).join('');

function nested({ search, members, invitations }: NestedPages): unknown[] {
  return [search, members.rank, members.handle, members.limit, invitations.moment, invitations.id, invitations.limit];
}
