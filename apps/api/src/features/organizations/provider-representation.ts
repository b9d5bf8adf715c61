import type { KeycloakProvider } from '../../platform/keycloak/keycloak-organizations.js';
import type { DiscoveredProvider } from './oidc-discovery.js';
import type { SamlProvider } from './saml-metadata.js';

/** Named by the organization, so that no setting of an operator and no other organization can have the same. */
export const providerAlias = (organizationAlias: string): string => `org-${organizationAlias}`;

const CLOCK_SKEW_SECONDS = '60';
/** What somebody changes over there later does not change the account here. */
const COMMON = { syncMode: 'IMPORT', allowedClockSkew: CLOCK_SKEW_SECONDS };
const OIDC = {
  ...{ pkceEnabled: 'true', pkceMethod: 'S256', validateSignature: 'true', useJwksUrl: 'true', disableNonce: 'false' },
  ...{ disableUserInfo: 'true', defaultScope: 'openid email profile' },
};
const SAML = {
  ...{ validateSignature: 'true', wantAssertionsSigned: 'true', wantAuthnRequestsSigned: 'true', signSpMetadata: 'true' },
  // Keys are those that an administrator gave; a document somebody serves never brings new ones.
  ...{ useMetadataDescriptorUrl: 'false', signatureAlgorithm: 'RSA_SHA256', principalType: 'SUBJECT', allowCreate: 'true' },
  ...{ nameIDPolicyFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent', postBindingResponse: 'true', postBindingLogout: 'true' },
};

interface Named {
  readonly organizationId: string;
  readonly alias: string;
  readonly name: string;
}

/** `clientSecret` null leaves the one that is set. */
export function oidcProvider(of: Named, found: DiscoveredProvider, client: { id: string; secret: string | null }): KeycloakProvider {
  const { issuer, authorizationUrl, tokenUrl, jwksUrl, clientAuthMethod } = found;
  return {
    ...{ alias: of.alias, displayName: of.name, providerId: 'oidc' },
    config: {
      ...{ ...COMMON, ...OIDC, issuer, authorizationUrl, tokenUrl, jwksUrl, clientAuthMethod, clientId: client.id },
      ...(client.secret !== null && { clientSecret: client.secret }),
      'gps.organization': of.organizationId,
    },
  };
}

export function samlProvider(of: Named, found: SamlProvider, signingCertificate: string, realmUrl: string): KeycloakProvider {
  return {
    ...{ alias: of.alias, displayName: of.name, providerId: 'saml' },
    config: {
      ...{
        ...COMMON,
        ...SAML,
        entityId: realmUrl,
        idpEntityId: found.entityId,
        singleSignOnServiceUrl: found.singleSignOnUrl,
        signingCertificate,
      },
      ...{ postBindingAuthnRequest: String(found.byPost), 'gps.organization': of.organizationId },
    },
  };
}
