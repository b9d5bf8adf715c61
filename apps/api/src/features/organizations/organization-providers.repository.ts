import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { IdentityProviderProtocol } from './organization.enums.js';

export interface ProviderOfOrganization {
  readonly alias: string;
  readonly protocol: IdentityProviderProtocol;
  readonly enabled: boolean;
  readonly issuer: string;
}

/** What is kept of a provider: nothing secret. */
export interface NewProvider {
  readonly organizationId: string;
  readonly alias: string;
  readonly protocol: IdentityProviderProtocol;
  readonly enabled: boolean;
  /** Issuer, or entity id. */
  readonly issuer: string;
  readonly clientId: string | null;
  readonly singleSignOnUrl: string | null;
  readonly certificateFingerprints: readonly string[];
  readonly by: string;
}

@Injectable()
export class OrganizationProvidersRepository {
  find(tx: Tx, organizationId: string): Promise<ProviderOfOrganization | null> {
    return tx.one<ProviderOfOrganization>(
      'organization_providers.find',
      'SELECT alias, protocol, enabled, issuer FROM organization_providers WHERE organization_id = $1',
      [organizationId],
    );
  }

  async put(tx: Tx, provider: NewProvider): Promise<void> {
    const { organizationId, alias, protocol, enabled, issuer, clientId, singleSignOnUrl, certificateFingerprints, by } = provider;
    await tx.query(
      'organization_providers.put',
      `INSERT INTO organization_providers (organization_id, alias, protocol, enabled, issuer, client_id, single_sign_on_url, certificate_fingerprints, updated_by)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
       ON CONFLICT (organization_id) DO UPDATE SET protocol = excluded.protocol, enabled = excluded.enabled, issuer = excluded.issuer,
         client_id = excluded.client_id, single_sign_on_url = excluded.single_sign_on_url, certificate_fingerprints = excluded.certificate_fingerprints,
         updated_at = now(), updated_by = excluded.updated_by`,
      [organizationId, alias, protocol, enabled, issuer, clientId, singleSignOnUrl, certificateFingerprints, by],
    );
  }

  async switch(tx: Tx, organizationId: string, enabled: boolean, by: string): Promise<boolean> {
    const row = await tx.one(
      'organization_providers.switch',
      'UPDATE organization_providers SET enabled = $2, updated_at = now(), updated_by = $3 WHERE organization_id = $1 RETURNING alias',
      [organizationId, enabled, by],
    );
    return row !== null;
  }

  async remove(tx: Tx, organizationId: string): Promise<boolean> {
    const row = await tx.one(
      'organization_providers.remove',
      'DELETE FROM organization_providers WHERE organization_id = $1 RETURNING alias',
      [organizationId],
    );
    return row !== null;
  }

  /** The provider for addresses of a proven domain; null for all who sign in here. */
  async forDomain(tx: Tx, domain: string): Promise<string | null> {
    const row = await tx.one<{ alias: string }>(
      'organization_providers.for_domain',
      `SELECT v.alias FROM organization_domains d JOIN organization_providers v ON v.organization_id = d.organization_id AND v.enabled
         JOIN organizations o ON o.id = d.organization_id AND o.suspended_at IS NULL
        WHERE d.name = $1 AND d.verified_at IS NOT NULL`,
      [domain],
    );
    return row?.alias ?? null;
  }
}
