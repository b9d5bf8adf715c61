import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { KeycloakOrganizations } from '../../platform/keycloak/keycloak-organizations.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ORGANIZATION_CHANGED, type OrganizationChanged } from './organizations.events.js';
import { OrganizationSyncRepository, type OrganizationToSync } from './organization-sync.repository.js';
import { OrganizationsRepository } from './organizations.repository.js';
import { providerAlias } from './provider-representation.js';
import { TenantScope } from './tenant-scope.js';

/** Brings Keycloak to what the tables say. An event only says that there is something to look at, so it may come late, twice or out of order. */
@Injectable()
export class OrganizationSync {
  constructor(
    private readonly scope: TenantScope,
    private readonly organizations: OrganizationsRepository,
    private readonly repository: OrganizationSyncRepository,
    private readonly keycloak: KeycloakOrganizations,
  ) {}

  @OnEvent(ORGANIZATION_CHANGED, 'organizations.keycloak')
  async changed({ payload }: DomainEvent<OrganizationChanged>): Promise<void> {
    await this.scope.asPlatform(async (tx) => {
      // One after the other for each organization; whoever changes it waits for the end of this too, so it stays short.
      await this.organizations.lock(tx, payload.organizationId);
      const organization = await this.repository.find(tx, payload.organizationId);
      if (organization) await this.settle(tx, organization, payload.userId);
    });
  }

  private async settle(tx: Tx, organization: OrganizationToSync, userId: string | undefined): Promise<void> {
    const { id, alias, name, suspended, domains, providerEnabled, changes } = organization;
    const { keycloakId, created } = await this.keycloak.settle({ ...organization, enabled: !suspended, domains: [...domains].sort() });
    const provider = providerEnabled === null ? null : { enabled: providerEnabled && !suspended, displayName: name };
    await this.keycloak.settleProvider(keycloakId, providerAlias(alias), provider);
    // What Keycloak has lost, or never had, gets all of its members; otherwise the one that the event is about.
    if (created) for (const member of await this.repository.members(tx, id)) await this.keycloak.setMember(keycloakId, member, true);
    else if (userId !== undefined) await this.keycloak.setMember(keycloakId, userId, await this.repository.isMember(tx, id, userId));
    await this.repository.done(tx, id, keycloakId, changes);
  }
}
