import { isDeepStrictEqual } from 'node:util';
import type OrganizationRepresentation from '@keycloak/keycloak-admin-client/lib/defs/organizationRepresentation.js';
import type { KeycloakServiceAccount } from './keycloak-service-account.js';
import { type KeycloakOrganization, KeycloakOrganizations, type KeycloakProvider } from './keycloak-organizations.js';

/** Where an organization of Keycloak says which one of ours it is. */
const OURS = 'gps.id';
const OF_ORGANIZATION = 'gps.organization';

/** By the API's own account, which may manage organizations and identity providers. */
export class KeycloakOrganizationsAdapter extends KeycloakOrganizations {
  constructor(private readonly account: KeycloakServiceAccount) {
    super();
  }

  async settle(organization: KeycloakOrganization): Promise<{ keycloakId: string; created: boolean }> {
    const wanted = representationOf(organization);
    const found = await this.find(organization);
    if (!found) {
      const made = await this.account.call((client) => client.organizations.create(wanted));
      return { keycloakId: made?.id ?? '', created: true };
    }
    const keycloakId = found.id ?? '';
    if (!isDeepStrictEqual(comparable(found), comparable(wanted)))
      await this.account.call((client) =>
        // Attributes that operators have set there are theirs; what an update leaves out is deleted.
        client.organizations.updateById(
          { id: keycloakId },
          { ...found, ...wanted, id: keycloakId, attributes: { ...found.attributes, ...wanted.attributes } },
        ),
      );
    return { keycloakId, created: false };
  }

  async setMember(orgId: string, userId: string, member: boolean): Promise<void> {
    const known = await this.account.call((client) => client.organizations.getMember({ orgId, userId }));
    if (member && !known) {
      // An account that is gone cannot be asked for as a member, and need not be one.
      const person = await this.account.call((client) => client.users.findOne({ id: userId }));
      if (person) await this.account.call((client) => client.organizations.addMember({ orgId, userId }));
    }
    // Keycloak deletes whoever it calls a managed member together with their membership.
    if (!member && known && known.membershipType !== 'MANAGED')
      await this.account.call((client) => client.organizations.delMember({ orgId, userId }));
  }

  async putProvider({ alias, displayName, providerId, config }: KeycloakProvider): Promise<void> {
    const found = await this.provider(alias);
    const flows = {
      ...{ trustEmail: false, hideOnLogin: true, linkOnly: false, storeToken: false, addReadTokenRoleOnCreate: false },
      ...{ firstBrokerLoginFlowAlias: 'grand-prix first broker login', postBrokerLoginFlowAlias: 'grand-prix after another provider' },
    };
    const same = found?.providerId === providerId;
    if (found && !same) await this.account.call((client) => client.identityProviders.del({ alias }));
    if (!same) {
      const created = { alias, displayName, providerId, enabled: false, ...flows, config: { ...config } };
      await this.account.call((client) => client.identityProviders.create(created));
      return;
    }
    const changed = { ...found, displayName, ...flows, config: { ...(found.config as Record<string, string>), ...config } };
    await this.account.call((client) => client.identityProviders.update({ alias }, changed));
  }

  async settleProvider(keycloakId: string, alias: string, wanted: { enabled: boolean; displayName: string } | null): Promise<void> {
    const found = await this.provider(alias);
    if (!found) return;
    if (!wanted) return void (await this.account.call((client) => client.identityProviders.del({ alias })));
    if (found.organizationId !== keycloakId)
      await this.account.call((client) => client.organizations.linkIdp({ orgId: keycloakId, alias }));
    if (found.enabled === wanted.enabled && found.displayName === wanted.displayName) return;
    await this.account.call((client) => client.identityProviders.update({ alias }, { ...found, organizationId: keycloakId, ...wanted }));
  }

  /** Only those that the API made: an operator's provider of the same name is none of an organization's. */
  private async provider(alias: string) {
    const found = await this.account.call((client) => client.identityProviders.findOne({ alias }));
    return found && (found.config as Record<string, string> | undefined)?.[OF_ORGANIZATION] ? found : null;
  }

  private async find({ id, keycloakId }: KeycloakOrganization) {
    if (keycloakId !== null) {
      const known = await this.account.call((client) => client.organizations.findOne({ id: keycloakId }));
      if (known) return known;
    }
    const [found] = (await this.account.call((client) => client.organizations.find({ q: `${OURS}:${id}`, max: 1 }))) ?? [];
    // A list says nothing of attributes; what an update leaves out would be lost.
    return found?.id ? this.account.call((client) => client.organizations.findOne({ id: found.id ?? '' })) : null;
  }
}

function representationOf({ id, alias, name, enabled, domains }: KeycloakOrganization) {
  return { alias, name, enabled, domains: domains.map((domain) => ({ name: domain, verified: true })), attributes: { [OURS]: [id] } };
}

/** What of an organization is ours to say, in a form that can be compared. */
function comparable(organization: OrganizationRepresentation): unknown {
  const { name, enabled, domains, attributes } = organization;
  const names = (domains ?? []).map((domain) => domain.name ?? '').sort();
  return { name, enabled, names, ours: (attributes as Record<string, string[]> | undefined)?.[OURS] ?? [] };
}
