import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { authorJson } from '../content/index.js';
import type { OrganizationRole } from './organization.enums.js';
import type { MemberRow } from './organizations.repository.js';

export type MembershipSource = 'invitation' | 'provider' | 'staff';

@Injectable()
export class OrganizationMembersRepository {
  async roleOf(tx: Tx, organizationId: string, userId: string): Promise<OrganizationRole | null> {
    const row = await tx.one<{ role: OrganizationRole }>(
      'organization_members.role',
      'SELECT role FROM organization_members WHERE organization_id = $1 AND user_id = $2',
      [organizationId, userId],
    );
    return row?.role ?? null;
  }

  async otherAdmins(tx: Tx, organizationId: string, userId: string): Promise<number> {
    const row = await tx.one<{ n: number }>(
      'organization_members.other_admins',
      `SELECT count(*)::int AS n FROM organization_members WHERE organization_id = $1 AND role = 'ADMIN' AND user_id <> $2`,
      [organizationId, userId],
    );
    return row?.n ?? 0;
  }

  /** False if the person is a member already, or has no account (any more). */
  async add(
    tx: Tx,
    organizationId: string,
    userId: string,
    role: OrganizationRole | `${OrganizationRole}`,
    source: MembershipSource,
  ): Promise<boolean> {
    const row = await tx.one(
      'organization_members.add',
      `INSERT INTO organization_members (organization_id, user_id, role, source)
       SELECT $1, u.id, $3, $4 FROM users u WHERE u.id = $2 AND u.deleted_at IS NULL ON CONFLICT DO NOTHING RETURNING user_id`,
      [organizationId, userId, role, source],
    );
    return row !== null;
  }

  async remove(tx: Tx, organizationId: string, userId: string): Promise<boolean> {
    const row = await tx.one(
      'organization_members.remove',
      'DELETE FROM organization_members WHERE organization_id = $1 AND user_id = $2 RETURNING user_id',
      [organizationId, userId],
    );
    return row !== null;
  }

  async show(tx: Tx, organizationId: string, userId: string, shown: boolean): Promise<void> {
    const [name, text] = shown
      ? ['show', 'INSERT INTO shown_memberships (organization_id, user_id) VALUES ($1, $2) ON CONFLICT DO NOTHING']
      : ['hide', 'DELETE FROM shown_memberships WHERE organization_id = $1 AND user_id = $2'];
    await tx.query(`organization_members.${name}`, text, [organizationId, userId]);
  }

  async changeRole(tx: Tx, organizationId: string, userId: string, role: OrganizationRole): Promise<void> {
    await tx.query(
      'organization_members.change_role',
      'UPDATE organization_members SET role = $3 WHERE organization_id = $1 AND user_id = $2',
      [organizationId, userId, role],
    );
  }

  /** The person does not come back by signing in through the organization's provider. */
  async exclude(tx: Tx, organizationId: string, userId: string): Promise<void> {
    await tx.query(
      'organization_members.exclude',
      'INSERT INTO organization_exclusions (organization_id, user_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [organizationId, userId],
    );
  }

  async readmit(tx: Tx, organizationId: string, userId: string): Promise<void> {
    await tx.query('organization_members.readmit', 'DELETE FROM organization_exclusions WHERE organization_id = $1 AND user_id = $2', [
      organizationId,
      userId,
    ]);
  }

  find(tx: Tx, organizationId: string, userId: string): Promise<MemberRow | null> {
    return tx.one<MemberRow>(
      'organization_members.find',
      `SELECT m.user_id AS id, 0 AS rank, p.handle, m.role, m.joined_at AS "joinedAt", m.source = 'provider' AS "throughProvider", ${authorJson('p')} AS person
         FROM organization_members m JOIN profiles p ON p.user_id = m.user_id WHERE m.organization_id = $1 AND m.user_id = $2`,
      [organizationId, userId],
    );
  }
}
