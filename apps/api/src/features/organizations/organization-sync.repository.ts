import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';

export interface OrganizationToSync {
  readonly id: string;
  readonly keycloakId: string | null;
  readonly alias: string;
  readonly name: string;
  readonly suspended: boolean;
  readonly changes: string;
  readonly domains: string[];
  readonly providerEnabled: boolean | null;
}

@Injectable()
export class OrganizationSyncRepository {
  find(tx: Tx, id: string): Promise<OrganizationToSync | null> {
    return tx.one<OrganizationToSync>(
      'organization_sync.find',
      `SELECT o.id, o.keycloak_id AS "keycloakId", o.alias, o.name, o.suspended_at IS NOT NULL AS suspended, o.changes::text AS changes,
              (SELECT coalesce(json_agg(d.name), '[]') FROM organization_domains d WHERE d.organization_id = o.id AND d.verified_at IS NOT NULL) AS domains,
              (SELECT v.enabled FROM organization_providers v WHERE v.organization_id = o.id) AS "providerEnabled"
         FROM organizations o WHERE o.id = $1`,
      [id],
    );
  }

  async isMember(tx: Tx, organizationId: string, userId: string): Promise<boolean> {
    const row = await tx.one(
      'organization_sync.is_member',
      'SELECT 1 FROM organization_members WHERE organization_id = $1 AND user_id = $2',
      [organizationId, userId],
    );
    return row !== null;
  }

  async members(tx: Tx, organizationId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'organization_sync.members',
      'SELECT user_id AS id FROM organization_members WHERE organization_id = $1',
      [organizationId],
    );
    return rows.map(({ id }) => id);
  }

  async done(tx: Tx, id: string, keycloakId: string, changes: string): Promise<void> {
    await tx.query(
      'organization_sync.done',
      'UPDATE organizations SET keycloak_id = $2, synchronized_changes = greatest(synchronized_changes, $3::bigint) WHERE id = $1',
      [id, keycloakId, changes],
    );
  }
}
