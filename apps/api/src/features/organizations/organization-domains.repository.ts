import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { DomainRow } from './organizations.repository.js';

export interface DomainOfOrganization extends DomainRow {
  readonly organizationId: string;
}

const COLUMNS = `id, organization_id AS "organizationId", name, proof, verified_at::text AS "verifiedAt", checked_at::text AS "checkedAt"`;

@Injectable()
export class OrganizationDomainsRepository {
  async count(tx: Tx, organizationId: string): Promise<{ all: number; verified: number }> {
    const row = await tx.one<{ all: number; verified: number }>(
      'organization_domains.count',
      'SELECT count(*)::int AS all, count(verified_at)::int AS verified FROM organization_domains WHERE organization_id = $1',
      [organizationId],
    );
    return row ?? { all: 0, verified: 0 };
  }

  /** Null if the organization has it already. */
  add(tx: Tx, domain: { id: string; organizationId: string; name: string; proof: string }): Promise<DomainOfOrganization | null> {
    return tx.one<DomainOfOrganization>(
      'organization_domains.add',
      `INSERT INTO organization_domains (id, organization_id, name, proof) VALUES ($1, $2, $3, $4)
       ON CONFLICT (organization_id, name) DO NOTHING RETURNING ${COLUMNS}`,
      [domain.id, domain.organizationId, domain.name, domain.proof],
    );
  }

  find(tx: Tx, id: string): Promise<DomainOfOrganization | null> {
    return tx.one<DomainOfOrganization>('organization_domains.find', `SELECT ${COLUMNS} FROM organization_domains WHERE id = $1`, [id]);
  }

  /** Throws 23505 if another organization has proven it. */
  checked(tx: Tx, id: string, found: boolean): Promise<DomainOfOrganization | null> {
    return tx.one<DomainOfOrganization>(
      'organization_domains.checked',
      `UPDATE organization_domains SET checked_at = now(), verified_at = coalesce(verified_at, CASE WHEN $2 THEN now() END) WHERE id = $1 RETURNING ${COLUMNS}`,
      [id, found],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('organization_domains.remove', 'DELETE FROM organization_domains WHERE id = $1', [id]);
  }
}
