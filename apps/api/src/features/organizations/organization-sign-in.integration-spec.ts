import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { NameServer } from '@gps/testing';
import { CERTIFICATES } from '../../../test/organizations/certificates.js';
import { OrganizationWorld, type Person } from '../../../test/organizations/organization-world.js';
import { type KeycloakProvider, KeycloakOrganizations } from '../../platform/keycloak/keycloak-organizations.js';
import { OrganizationsUserApiModule } from './organizations.user-api.module.js';

const OUTCOME = '__typename ... on Refusal { code }';
const PROVIDER =
  'identityProvider { alias protocol enabled issuer clientId entityId singleSignOnUrl certificateFingerprints redirectUrl serviceProviderEntityId }';
const SET = `mutation ($input: SetOrganizationIdentityProviderInput!) { setOrganizationIdentityProvider(input: $input) { ${OUTCOME} ... on Organization { ${PROVIDER} } } }`;
const SWITCH = `mutation ($id: ID!, $enabled: Boolean!) { switchOrganizationIdentityProvider(organizationId: $id, enabled: $enabled) { ${OUTCOME} ... on Organization { ${PROVIDER} } } }`;
const REMOVE = `mutation ($id: ID!) { removeOrganizationIdentityProvider(organizationId: $id) { ${OUTCOME} ... on Organization { ${PROVIDER} } } }`;
const ADD = `mutation ($id: ID!, $name: String!) { addOrganizationDomain(organizationId: $id, name: $name) { ${OUTCOME} ... on OrganizationDomain { id name verifiedAt recordName recordValue } } }`;
const VERIFY = `mutation ($domain: ID!) { verifyOrganizationDomain(id: $domain) { ${OUTCOME} ... on OrganizationDomain { verifiedAt } } }`;
const DROP = `mutation ($domain: ID!) { removeOrganizationDomain(id: $domain) { ${OUTCOME} ... on Organization { verifiedDomains ${PROVIDER} } } }`;
const ADDRESSES =
  'query ($alias: String!) { organization(alias: $alias) { signInAddresses { redirectUrl serviceProviderEntityId serviceProviderMetadataUrl } } }';
const FIND = 'query ($email: String!) { organizationSignIn(email: $email) }';

let world: OrganizationWorld;
let chief: Person;
let idp: Server;
let issuer = '';
let answer: () => { status?: number; headers?: Record<string, string>; body: string };
let asked: string[] = [];
let club = '';
let count = 0;
const dns = new NameServer();
const put: KeycloakProvider[] = [];
beforeAll(async () => {
  idp = createServer((request, response) => {
    asked.push(request.url ?? '');
    const { status = 200, headers = {}, body } = answer();
    response.writeHead(status, headers).end(body);
  });
  await new Promise<void>((resolve) => idp.listen(0, '127.0.0.1', resolve));
  issuer = `http://127.0.0.1:${(idp.address() as AddressInfo).port}/realms/acme`;
  world = await OrganizationWorld.start([OrganizationsUserApiModule], { NAME_SERVERS: await dns.start() });
  chief = await world.person('chief');
  jest
    .spyOn(world.api.app.get(KeycloakOrganizations, { strict: false }), 'putProvider')
    .mockImplementation(async (provider) => void put.push(provider));
}, 60_000);
afterAll(async () => {
  await world?.stop();
  dns.stop();
  idp?.closeAllConnections();
  idp?.close();
});
beforeEach(async () => {
  [asked, put.length, answer] = [[], 0, () => ({ body: JSON.stringify(discovery()) })];
  club = await world.organization(`club-${(count += 1)}`, [[chief, 'ADMIN']]);
});
const checkedAt = async (domain: unknown) =>
  (
    await world.platform((sql) =>
      sql('SELECT checked_at AS at, verified_at IS NOT NULL AS proven FROM organization_domains WHERE id = $1', domain),
    )
  )[0];
const discovery = (change: Record<string, unknown> = {}) => ({
  ...{ issuer, authorization_endpoint: `${issuer}/auth`, token_endpoint: `${issuer}/token`, jwks_uri: `${issuer}/certs` },
  ...change,
});
const oidc = (change: Record<string, unknown> = {}) => ({
  oidc: { issuer, clientId: 'grand-prix', clientSecret: 'very secret', ...change },
});
const set = (input: Record<string, unknown>) => world.outcome(chief, SET, { input: { organizationId: club, ...input } });
const proven = () => world.domain(club, `club-${count}.example`);

describe('a domain', () => {
  test('is proven by a record in the name service', async () => {
    const { data } = await world.ask<Record<string, Record<string, string>>>(chief, ADD, { id: club, name: 'Scuderia.Example.com' });
    const { id: domain, recordName = '', recordValue = '', ...shown } = data?.['addOrganizationDomain'] ?? {};
    expect(shown).toMatchObject({ name: 'scuderia.example.com', verifiedAt: null });
    expect(recordName).toBe('_grand-prix-social.scuderia.example.com');
    expect(await world.outcome(chief, ADD, { id: club, name: 'scuderia.example.com' })).toBe('organization_domain.already_added');
    for (const [answer, code] of [
      ['no such name', 'record_not_found'],
      [[], 'record_not_found'],
      [[`${recordValue}x`], 'record_not_found'],
      [['v=spf1', `x ${recordValue}`], 'record_not_found'],
      ['half', 'lookup_failed'],
      ['nothing', 'lookup_failed'],
    ] as const) {
      dns.names.set(recordName, answer);
      expect(await world.outcome(chief, VERIFY, { domain })).toBe(`organization_domain.${code}`);
    }
    // Nobody answered at the end, so nothing is said about when it was looked for last; one that refuses is as good as none.
    const looked = await checkedAt(domain);
    dns.names.delete(recordName);
    expect(await world.outcome(chief, VERIFY, { domain })).toBe('organization_domain.lookup_failed');
    expect([looked, await checkedAt(domain)]).toEqual([{ at: expect.any(Date), proven: false }, looked]);
    dns.names.set(recordName, ['v=spf1', 'x'.repeat(280), recordValue]);
    for (const _ of [1, 2]) expect(await world.outcome(chief, VERIFY, { domain })).toBe('OrganizationDomain');
    // What is proven is not looked for again.
    expect(dns.asked.filter((name) => name === recordName)).toHaveLength(8);
    const rival = await world.organization(`rival-${count}`, [[chief, 'ADMIN']]);
    const second = await world.ask<Record<string, Record<string, string>>>(chief, ADD, { id: rival, name: 'scuderia.example.com' });
    dns.names.set(recordName, [second.data?.['addOrganizationDomain']?.['recordValue'] ?? '']);
    expect(await world.outcome(chief, VERIFY, { domain: second.data?.['addOrganizationDomain']?.['id'] })).toBe(
      'organization_domain.taken',
    );
  });

  test.each([
    ['gmail.com', 'organization_domain.public'],
    ['localhost', 'organization_domain.invalid'],
    ['1.2.3.4', 'organization_domain.invalid'],
  ])('%s is none', async (name, code) => expect(await world.outcome(chief, ADD, { id: club, name })).toBe(code));

  test('no more than ten', async () => {
    for (let n = 0; n < 10; n += 1)
      expect(await world.outcome(chief, ADD, { id: club, name: `d${n}.example.com` })).toBe('OrganizationDomain');
    expect(await world.outcome(chief, ADD, { id: club, name: 'more.example.com' })).toBe('organization_domain.too_many');
  });
});

describe('a provider', () => {
  test('of OpenID Connect is read from its discovery, off at first, and its secret is nowhere', async () => {
    await proven();
    const { data } = await world.ask(chief, SET, { input: { organizationId: club, ...oidc() } });
    expect(data).toMatchObject({
      setOrganizationIdentityProvider: {
        identityProvider: { alias: `org-club-${count}`, protocol: 'OIDC', enabled: false, issuer, clientId: 'grand-prix', entityId: null },
      },
    });
    expect(asked).toEqual(['/realms/acme/.well-known/openid-configuration']);
    expect(put).toMatchObject([
      {
        alias: `org-club-${count}`,
        config: { clientSecret: 'very secret', tokenUrl: `${issuer}/token`, validateSignature: 'true', 'gps.organization': club },
      },
    ]);
    expect(JSON.stringify(data)).not.toContain('very secret');
    const tables = ['organization_providers', 'outbox_events', 'audit_log', 'idempotency_keys'];
    for (const table of tables)
      expect(JSON.stringify(await world.platform((sql) => sql(`SELECT * FROM ${table}`)))).not.toContain('very secret');
  });

  test('comes with the addresses to register at the other side before there is anything of theirs, for administrators only', async () => {
    const realm = 'http://localhost:8080/realms/grand-prix';
    const redirectUrl = `${realm}/broker/org-club-${count}/endpoint`;
    const addresses = { redirectUrl, serviceProviderEntityId: realm, serviceProviderMetadataUrl: `${redirectUrl}/descriptor` };
    const of = async (person: Person) => (await world.ask(person, ADDRESSES, { alias: `club-${count}` })).data;
    expect(await of(chief)).toEqual({ organization: { signInAddresses: addresses } });
    expect(await of(await world.person(`visitor${count}`))).toEqual({ organization: { signInAddresses: null } });
  });

  test('is switched on and off, and removed', async () => {
    await proven();
    const email = `somebody@club-${count}.example`;
    const found = async () => (await world.ask<{ organizationSignIn: string | null }>(null, FIND, { email })).data?.organizationSignIn;
    await set(oidc());
    expect(await found()).toBeNull();
    expect(await world.outcome(chief, SWITCH, { id: club, enabled: true })).toBe('Organization');
    expect(await found()).toBe(`org-club-${count}`);
    // A new secret for the same issuer changes nothing for people; another issuer is looked at first.
    expect(await set(oidc({ clientSecret: null }))).toBe('Organization');
    expect(put.at(-1)?.config).not.toHaveProperty('clientSecret');
    expect(await found()).toBe(`org-club-${count}`);
    await world.suspend(club);
    expect(await found()).toBeNull();
    await world.suspend(club, false);
    expect(await world.outcome(chief, REMOVE, { id: club })).toBe('Organization');
    expect(await found()).toBeNull();
    expect(await world.outcome(chief, REMOVE, { id: club })).toBe('organization_provider.not_found');
  });

  test('is off with the last proven domain', async () => {
    const domain = await proven();
    await set(oidc());
    await world.outcome(chief, SWITCH, { id: club, enabled: true });
    const { data } = await world.ask(chief, DROP, { domain });
    expect(data).toMatchObject({ removeOrganizationDomain: { verifiedDomains: [], identityProvider: { enabled: false } } });
    expect(await world.outcome(chief, SWITCH, { id: club, enabled: true })).toBe('organization_provider.no_domain');
  });

  test('of SAML, with what was typed', async () => {
    await proven();
    const saml = { entityId: 'https://idp.example/metadata', singleSignOnUrl: 'https://1.1.1.1/sso', certificates: [CERTIFICATES.rsa2048] };
    const { data } = await world.ask(chief, SET, { input: { organizationId: club, saml } });
    expect(data).toMatchObject({
      setOrganizationIdentityProvider: {
        identityProvider: {
          protocol: 'SAML',
          entityId: saml.entityId,
          issuer: null,
          certificateFingerprints: [expect.stringMatching(/^[0-9a-f]{64}$/)],
        },
      },
    });
    expect(put).toMatchObject([
      { providerId: 'saml', config: { wantAssertionsSigned: 'true', validateSignature: 'true', idpEntityId: saml.entityId } },
    ]);
    expect(await set({ saml: { ...saml, certificates: [CERTIFICATES.rsa1024] } })).toBe('organization_provider.certificate_invalid');
    expect(await set({ saml: { ...saml, singleSignOnUrl: 'https://10.0.0.1/sso' } })).toBe('organization_provider.address_not_public');
    expect(await set({ saml: { ...saml, entityId: '' } })).toBe('organization_provider.entity_id_invalid');
    expect(await set({ saml: { metadata: '<!DOCTYPE x>' } })).toBe('organization_provider.metadata_hostile');
    // A secret that was meant for another issuer, or none, is not taken over.
    expect(await set(oidc({ clientSecret: null }))).toBe('organization_provider.secret_missing');
  });

  test('needs a proven domain, and nobody is asked before', async () => {
    expect(await set(oidc())).toBe('organization_provider.no_domain');
    expect(asked).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['nothing', {}, 'organization_provider.one_of'],
    ['both', { ...oidc(), saml: {} }, 'organization_provider.one_of'],
    ['an address inside', oidc({ issuer: 'https://10.0.0.1' }), 'organization_provider.address_not_public'],
    ['an address of the cloud', oidc({ issuer: 'https://169.254.169.254' }), 'organization_provider.address_not_public'],
    ['one in clear', oidc({ issuer: 'http://idp.example' }), 'organization_provider.address_invalid'],
    ['no client', oidc({ clientId: ' ' }), 'organization_provider.client_id_missing'],
    ['no secret', oidc({ clientSecret: '' }), 'organization_provider.secret_missing'],
  ])('%s is refused', async (_, input, code) => {
    await proven();
    expect(await set(input)).toBe(code);
    expect(put).toEqual([]);
  });

  test.each<[string, typeof answer, string]>([
    [
      'of another issuer',
      () => ({ body: JSON.stringify(discovery({ issuer: 'https://evil.example' })) }),
      'organization_provider.discovery_invalid',
    ],
    [
      'with a token address inside',
      () => ({ body: JSON.stringify(discovery({ token_endpoint: 'https://10.0.0.1/token' })) }),
      'organization_provider.address_not_public',
    ],
    ['without keys', () => ({ body: JSON.stringify({ ...discovery(), jwks_uri: undefined }) }), 'organization_provider.discovery_invalid'],
    ['that is none', () => ({ body: '<html>' }), 'organization_provider.discovery_invalid'],
    ['that leads elsewhere', () => ({ status: 302, headers: { location: `${issuer}/x` }, body: '' }), 'organization_provider.unreachable'],
    ['that is not there', () => ({ status: 404, body: '' }), 'organization_provider.unreachable'],
    ['without end', () => ({ body: 'x'.repeat(400_000) }), 'organization_provider.unreachable'],
  ])('a discovery document %s is refused', async (_, document, code) => {
    await proven();
    answer = document;
    expect(await set(oidc({ issuer }))).toBe(code);
    expect([put.length, asked.length]).toEqual([0, 1]);
  });

  test('is not set if Keycloak does not take it', async () => {
    await proven();
    jest.spyOn(world.api.app.get(KeycloakOrganizations, { strict: false }), 'putProvider').mockRejectedValueOnce(new Error('away'));
    expect(await set(oidc())).toBe('internal.error');
    expect(await world.platform((sql) => sql('SELECT 1 FROM organization_providers WHERE organization_id = $1', club))).toEqual([]);
  });
});

describe('where people of a domain sign in', () => {
  test.each(['', 'x', 'a@b', `a@${'x'.repeat(300)}.example`, "'; DROP TABLE users; --@x.example", 'a@nowhere.example'])(
    '%j: here',
    async (email) => {
      expect((await world.ask(null, FIND, { email })).data).toEqual({ organizationSignIn: null });
    },
  );

  test('is not guessed without end', async () => {
    const strict = await OrganizationWorld.start([OrganizationsUserApiModule], { RATE_LIMIT_FACTOR: '1' });
    try {
      const codes = await Promise.all(
        Array.from({ length: 61 }, async () => (await strict.ask(null, FIND, { email: 'a@nowhere.example' })).codes[0]),
      );
      expect(codes).toContain('rate.limited');
    } finally {
      await strict.stop();
    }
  });
});
