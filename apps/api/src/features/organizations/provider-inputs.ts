import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import type { KeycloakProvider } from '../../platform/keycloak/keycloak-organizations.js';
import { IdentityProviderProtocol } from './organization.enums.js';
import type { OrganizationOidcInput, OrganizationSamlInput, SetOrganizationIdentityProviderInput } from './organization.inputs.js';
import type { NewProvider, ProviderOfOrganization } from './organization-providers.repository.js';
import type { ORGANIZATION_SIGN_IN_ERRORS } from './organization-sign-in.errors.js';
import { OidcDiscovery } from './oidc-discovery.js';
import { oidcProvider, providerAlias, samlProvider } from './provider-representation.js';
import { PublicAddresses } from './public-address.js';
import { readSamlMetadata, type SamlProvider } from './saml-metadata.js';
import { readCertificates } from './signing-certificates.js';

type Refusal = keyof typeof ORGANIZATION_SIGN_IN_ERRORS;

export interface CheckedProvider {
  readonly kept: Omit<NewProvider, 'organizationId' | 'enabled' | 'by'>;
  readonly representation: KeycloakProvider;
}

interface Of {
  readonly id: string;
  readonly alias: string;
  readonly name: string;
  readonly provider: ProviderOfOrganization | null;
}

/** What an administrator typed about their provider, checked, and completed by what the provider says of itself. */
@Injectable()
export class ProviderInputs {
  constructor(
    private readonly settings: Settings,
    private readonly discovery: OidcDiscovery,
    private readonly addresses: PublicAddresses,
  ) {}

  async check({ oidc, saml }: SetOrganizationIdentityProviderInput, of: Of): Promise<CheckedProvider | Refusal> {
    if (oidc && !saml) return this.oidc(oidc, of);
    return saml && !oidc ? this.saml(saml, of) : 'organization_provider.one_of';
  }

  private async oidc(input: OrganizationOidcInput, of: Of): Promise<CheckedProvider | Refusal> {
    const clientId = input.clientId.trim();
    if (!/^[\x21-\x7e]{1,255}$/.test(clientId)) return 'organization_provider.client_id_missing';
    const secret = input.clientSecret?.trim() || null;
    const keeps = of.provider?.protocol === IdentityProviderProtocol.OIDC && of.provider.issuer === input.issuer.trim();
    // A secret that was meant for one issuer is not sent to another.
    if ((secret === null && !keeps) || (secret !== null && secret.length > 1_000)) return 'organization_provider.secret_missing';
    const found = await this.discovery.of(input.issuer.trim());
    if (typeof found === 'string') return found;
    const alias = providerAlias(of.alias);
    return {
      kept: {
        ...{ alias, protocol: IdentityProviderProtocol.OIDC, issuer: found.issuer, clientId },
        ...{ singleSignOnUrl: null, certificateFingerprints: [] },
      },
      representation: oidcProvider({ organizationId: of.id, alias, name: of.name }, found, { id: clientId, secret }),
    };
  }

  private async saml(input: OrganizationSamlInput, of: Of): Promise<CheckedProvider | Refusal> {
    const found = input.metadata == null ? typed(input) : readSamlMetadata(input.metadata);
    if (typeof found === 'string') return found;
    if (!/^[\x21-\x7e]{1,1024}$/.test(found.entityId)) return 'organization_provider.entity_id_invalid';
    const refusal = await this.addresses.refusal(found.singleSignOnUrl);
    if (refusal) return refusal;
    const certificates = readCertificates(found.certificates);
    if (!certificates) return 'organization_provider.certificate_invalid';
    const alias = providerAlias(of.alias);
    const realmUrl = `${this.settings.keycloakUrl}/realms/${this.settings.keycloakRealm}`;
    return {
      kept: {
        ...{ alias, protocol: IdentityProviderProtocol.SAML, issuer: found.entityId, clientId: null },
        ...{ singleSignOnUrl: found.singleSignOnUrl, certificateFingerprints: certificates.fingerprints },
      },
      representation: samlProvider({ organizationId: of.id, alias, name: of.name }, found, certificates.joined, realmUrl),
    };
  }
}

function typed({ entityId, singleSignOnUrl, certificates }: OrganizationSamlInput): SamlProvider {
  return {
    entityId: entityId?.trim() ?? '',
    singleSignOnUrl: singleSignOnUrl?.trim() ?? '',
    byPost: true,
    certificates: certificates ?? [],
  };
}
