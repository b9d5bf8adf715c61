import { strings, text, type JsonObject } from '../json.ts';
import { MANAGED } from './managed-mark.ts';

const PROPERTIES = new Set(['username', 'email']);

/** A partner's application that signs our members in by SAML: both sides sign, the answer goes to one address only, and nobody starts at ours. */
export function samlApplication(entry: JsonObject): JsonObject {
  const [consumer, logout] = [text(entry, 'assertionConsumerUrl'), text(entry, 'singleLogoutUrl')];
  return {
    clientId: text(entry, 'entityId'),
    name: text(entry, 'name'),
    description: 'Application of a partner',
    protocol: 'saml',
    enabled: true,
    publicClient: false,
    frontchannelLogout: true,
    standardFlowEnabled: true,
    implicitFlowEnabled: false,
    directAccessGrantsEnabled: false,
    serviceAccountsEnabled: false,
    fullScopeAllowed: false,
    consentRequired: true,
    redirectUris: [consumer],
    attributes: {
      'display.on.consent.screen': 'true',
      'consent.screen.text': '${partnerConsent}',
      'saml.server.signature': 'true',
      'saml.assertion.signature': 'true',
      'saml.signature.algorithm': 'RSA_SHA256',
      saml_signature_canonicalization_method: 'http://www.w3.org/2001/10/xml-exc-c14n#',
      'saml.client.signature': 'true',
      'saml.signing.certificate': text(entry, 'signingCertificate'),
      'saml.force.post.binding': 'true',
      'saml.authnstatement': 'true',
      'saml.onetimeuse.condition': 'true',
      'saml.assertion.lifespan': '60',
      saml_force_name_id_format: 'true',
      saml_name_id_format: 'persistent',
      saml_assertion_consumer_url_post: consumer,
      ...(logout ? { saml_single_logout_service_url_post: logout } : {}),
      [MANAGED]: 'true',
    },
    protocolMappers: strings(entry, 'attributes').map(attributeMapper),
    defaultClientScopes: [],
    optionalClientScopes: [],
  };
}

function attributeMapper(name: string): JsonObject {
  const property = PROPERTIES.has(name);
  return {
    name,
    protocol: 'saml',
    protocolMapper: property ? 'saml-user-property-mapper' : 'saml-user-attribute-mapper',
    consentRequired: false,
    config: {
      'attribute.name': name,
      'attribute.nameformat': 'Basic',
      'friendly.name': name,
      'user.attribute': name,
    },
  };
}
