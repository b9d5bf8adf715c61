import { object, text, type JsonObject } from '../json.ts';
import { brokered } from './broker-defaults.ts';

/** Addresses that an organisation's provider names are never believed: it could name anybody's. */
const TRUST_EMAIL = false;
const LARGEST_CLOCK_DIFFERENCE_SECONDS = '60';

export function oidcProvider(entry: JsonObject): JsonObject {
  const optional = pick(entry, ['userInfoUrl', 'logoutUrl', 'clientAuthMethod']);
  return brokered({
    ...named(entry),
    providerId: 'oidc',
    config: {
      ...pick(entry, ['issuer', 'authorizationUrl', 'tokenUrl', 'jwksUrl', 'clientId', 'clientSecret']),
      ...optional,
      ...(optional['userInfoUrl'] ? {} : { disableUserInfo: 'true' }),
      defaultScope: text(entry, 'scope') || 'openid email profile',
      allowedClockSkew: LARGEST_CLOCK_DIFFERENCE_SECONDS,
    },
  });
}

/** `entityId` is theirs; ours is the address of the realm, so that an assertion made for somebody else is not taken. */
export function samlProvider(entry: JsonObject, realmUrl: string): JsonObject {
  return brokered({
    ...named(entry),
    providerId: 'saml',
    config: {
      entityId: realmUrl,
      idpEntityId: text(entry, 'entityId'),
      ...pick(entry, ['singleSignOnServiceUrl', 'singleLogoutServiceUrl', 'signingCertificate']),
      postBindingLogout: 'true',
      allowedClockSkew: LARGEST_CLOCK_DIFFERENCE_SECONDS,
    },
    mappers: Object.fromEntries(
      Object.entries(object(entry, 'attributes')).map(([attribute, from]) => [attribute, importer(attribute, String(from))]),
    ),
  });
}

function named(entry: JsonObject) {
  return {
    alias: text(entry, 'alias'),
    displayName: text(entry, 'displayName'),
    trustEmail: TRUST_EMAIL,
    hideOnLogin: entry['hidden'] === true,
    linkOnly: entry['linkOnly'] === true,
  };
}

/** From an attribute of the assertion to one of the account. */
function importer(attribute: string, from: string): JsonObject {
  return {
    identityProviderMapper: 'saml-user-attribute-idp-mapper',
    config: { syncMode: 'IMPORT', 'user.attribute': attribute, 'attribute.name': from },
  };
}

function pick(entry: JsonObject, keys: readonly string[]): Record<string, string> {
  return Object.fromEntries(keys.filter((key) => text(entry, key)).map((key) => [key, text(entry, key)]));
}
