import type { JsonObject } from '../json.ts';
import { MANAGED } from './managed-mark.ts';

interface Provider {
  readonly alias: string;
  readonly displayName: string;
  readonly providerId: string;
  readonly trustEmail: boolean;
  readonly hideOnLogin?: boolean;
  /** Whoever is signed in may link it from the settings; nobody comes in through it. */
  readonly linkOnly?: boolean;
  readonly config: Readonly<Record<string, string>>;
  readonly mappers?: Readonly<Record<string, JsonObject>>;
}

const SIGNED_PROTOCOL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  oidc: { pkceEnabled: 'true', pkceMethod: 'S256', validateSignature: 'true', useJwksUrl: 'true', disableNonce: 'false' },
  oauth2: { pkceEnabled: 'true', pkceMethod: 'S256' },
  saml: {
    validateSignature: 'true',
    wantAssertionsSigned: 'true',
    wantAuthnRequestsSigned: 'true',
    signSpMetadata: 'true',
    signatureAlgorithm: 'RSA_SHA256',
    // Keys are those of the settings; a document somebody else serves never brings new ones.
    useMetadataDescriptorUrl: 'false',
    principalType: 'SUBJECT',
    nameIDPolicyFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
    postBindingAuthnRequest: 'true',
    postBindingResponse: 'true',
    allowCreate: 'true',
  },
};

/**
 * What holds for every provider that people come through: who they are is the provider with its own subject, an account that is here is linked
 * by proof only, and a second factor of ours is asked as after a password.
 */
export function brokered({ config, mappers = {}, hideOnLogin = false, linkOnly = false, ...provider }: Provider): JsonObject {
  return {
    ...provider,
    enabled: true,
    storeToken: false,
    addReadTokenRoleOnCreate: false,
    authenticateByDefault: false,
    linkOnly,
    hideOnLogin,
    firstBrokerLoginFlowAlias: 'grand-prix first broker login',
    postBrokerLoginFlowAlias: 'grand-prix after another provider',
    config: {
      // What somebody changes over there later does not change the account here.
      syncMode: 'IMPORT',
      ...SIGNED_PROTOCOL[provider.providerId],
      ...config,
      [MANAGED]: 'true',
    },
    identityProviderMappers: mappers,
  };
}
