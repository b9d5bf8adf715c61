import type { AdminApi } from '../../src/admin-api.ts';
import { objects, text, type JsonObject } from '../../src/json.ts';
import { PASSWORD, adminApi, issuer, keycloakUrl } from '../realm-under-test.ts';

export const PARTNER = 'partner';
export const PARTNER_URL = () => `${keycloakUrl()}/realms/${PARTNER}`;
export const APPLICATION_REDIRECT = 'https://app.partner.example/back';
const OIDC_SECRET = 'secret-of-the-oidc-client-at-the-partner';
/** What the partner calls us; it is part of the address that our assertions go to. */
export const US = 'grand-prix-social';

/** Another identity server with its own people: as a partner's application, and as an organisation's provider by SAML and by OpenID Connect. */
export async function createPartner(): Promise<AdminApi> {
  const partner = adminApi(PARTNER);
  await removePartner();
  await partner.createRealm({
    realm: PARTNER,
    enabled: true,
    sslRequired: 'none',
    clients: [
      { clientId: 'app', publicClient: true, redirectUris: [APPLICATION_REDIRECT], standardFlowEnabled: true },
      {
        clientId: 'grand-prix',
        secret: OIDC_SECRET,
        redirectUris: ['acme-oidc', 'acme-link'].map((alias) => `${issuer()}/broker/${alias}/endpoint`),
        attributes: { 'pkce.code.challenge.method': 'S256' },
      },
    ],
    users: [
      {
        username: 'amelie',
        email: 'amelie@acme.example',
        emailVerified: true,
        enabled: true,
        firstName: 'Amelie',
        lastName: 'Acme',
        credentials: [{ type: 'password', value: PASSWORD }],
      },
    ],
  });
  return partner;
}

export async function removePartner(): Promise<void> {
  const partner = adminApi(PARTNER);
  if (await partner.find('')) await partner.delete('');
}

/** The certificate a realm signs with now. */
export async function signingCertificate(api: AdminApi): Promise<string> {
  const keys = objects(await api.get('/keys'), 'keys');
  const key = keys.find((one) => text(one, 'algorithm') === 'RS256' && text(one, 'status') === 'ACTIVE');
  return text(key ?? {}, 'certificate');
}

function oidcEntry(alias: string): JsonObject {
  return {
    alias,
    displayName: `Acme (${alias})`,
    issuer: PARTNER_URL(),
    authorizationUrl: `${PARTNER_URL()}/protocol/openid-connect/auth`,
    tokenUrl: `${PARTNER_URL()}/protocol/openid-connect/token`,
    jwksUrl: `${PARTNER_URL()}/protocol/openid-connect/certs`,
    clientId: 'grand-prix',
    clientSecret: '${ACME_CLIENT_SECRET}',
  };
}

/** What our settings say about the partner. */
export function federationFile(certificate: string): JsonObject {
  return {
    saml: [
      {
        alias: 'acme-saml',
        displayName: 'Acme',
        entityId: PARTNER_URL(),
        singleSignOnServiceUrl: `${PARTNER_URL()}/protocol/saml`,
        signingCertificate: certificate,
        attributes: { email: 'email' },
      },
    ],
    oidc: [oidcEntry('acme-oidc'), { ...oidcEntry('acme-link'), linkOnly: true }],
    applications: [
      {
        entityId: `${PARTNER_URL()}`,
        name: 'Timing screens',
        assertionConsumerUrl: `${PARTNER_URL()}/broker/${US}/endpoint`,
        signingCertificate: certificate,
        attributes: ['username'],
      },
    ],
  };
}

export const PARTNER_SETTINGS = { ACME_CLIENT_SECRET: OIDC_SECRET };

/** The partner's side: our realm as its identity provider by SAML, and our realm as its client by SAML. */
export async function introduceUs(partner: AdminApi, ours: AdminApi): Promise<void> {
  const certificate = await signingCertificate(ours);
  await partner.post('/identity-provider/instances', {
    alias: US,
    providerId: 'saml',
    enabled: true,
    config: {
      entityId: PARTNER_URL(),
      idpEntityId: issuer(),
      singleSignOnServiceUrl: `${issuer()}/protocol/saml`,
      signingCertificate: certificate,
      validateSignature: 'true',
      wantAssertionsSigned: 'true',
      wantAuthnRequestsSigned: 'true',
      signatureAlgorithm: 'RSA_SHA256',
      postBindingAuthnRequest: 'true',
      postBindingResponse: 'true',
      nameIDPolicyFormat: 'urn:oasis:names:tc:SAML:2.0:nameid-format:persistent',
      principalType: 'SUBJECT',
    },
  });
  await partner.post('/clients', {
    clientId: issuer(),
    protocol: 'saml',
    redirectUris: [`${issuer()}/broker/acme-saml/endpoint`],
    attributes: {
      'saml.client.signature': 'true',
      'saml.signing.certificate': certificate,
      'saml.assertion.signature': 'true',
      'saml.server.signature': 'true',
      'saml.signature.algorithm': 'RSA_SHA256',
      'saml.force.post.binding': 'true',
      saml_assertion_consumer_url_post: `${issuer()}/broker/acme-saml/endpoint`,
    },
    protocolMappers: [
      {
        name: 'email',
        protocol: 'saml',
        protocolMapper: 'saml-user-property-mapper',
        config: { 'attribute.name': 'email', 'attribute.nameformat': 'Basic', 'user.attribute': 'email' },
      },
    ],
  });
}
