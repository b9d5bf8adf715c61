import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { object, objects, text, type JsonObject } from '../json.ts';
import { planChanges } from '../plan.ts';
import { CERTIFICATES } from '../../test/federation/certificates.ts';
import { directorySettings } from './directory-settings.ts';
import { directoryProvider, escapeFilter } from './directory.ts';
import { directoryMark, withKnownSecrets, withProviderFingerprint } from './known-secrets.ts';
import { withFederation, withRetired, withoutFederation } from './with-federation.ts';

const GOOGLE = { GOOGLE_CLIENT_ID: 'id', GOOGLE_CLIENT_SECRET: 'secret' };
const LDAP = { LDAP_URL: 'ldaps://d.example', LDAP_BIND_DN: 'cn=r', LDAP_BIND_PASSWORD: 'p', LDAP_USERS_DN: 'ou=p' };
const folder = mkdtempSync(path.join(tmpdir(), 'federation-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(content: unknown): string {
  const file = path.join(folder, 'federation.json');
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}
const named = (realm: JsonObject) => objects(realm, 'identityProviders').map((provider) => text(provider, 'alias'));

describe('social providers', () => {
  test('are on only with their settings', () => {
    expect(named(withFederation({}, {}))).toEqual([]);
    expect(named(withFederation({}, { ...GOOGLE, X_CLIENT_ID: 'x', X_CLIENT_SECRET: 'y' }))).toEqual(['google', 'x']);
  });

  test('need both halves, and a stand-in only on a developer’s machine', () => {
    expect(() => withFederation({}, { GOOGLE_CLIENT_ID: 'id' })).toThrow('belong together');
    expect(() => withFederation({}, { ...GOOGLE, GPS_PROFILE: 'production', SOCIAL_SANDBOX_URL: 'http://s' })).toThrow('GPS_PROFILE=local');
    expect(() => withFederation({}, { ...GOOGLE, SOCIAL_SANDBOX_URL: 'http://s' })).toThrow('GPS_PROFILE=local');
  });

  test('link by proof, verify signatures, keep no tokens', () => {
    const [google] = objects(withFederation({}, GOOGLE), 'identityProviders');
    expect(google).toMatchObject({
      firstBrokerLoginFlowAlias: 'grand-prix first broker login',
      postBrokerLoginFlowAlias: 'grand-prix after another provider',
      storeToken: false,
      config: { validateSignature: 'true', pkceMethod: 'S256', disableNonce: 'false', issuer: 'https://accounts.google.com' },
    });
  });
});

describe('the file of organisations and partners', () => {
  const saml = {
    alias: 'acme',
    displayName: 'Acme',
    entityId: 'e',
    singleSignOnServiceUrl: 'https://acme.example/sso',
    signingCertificate: CERTIFICATES.rsa2048,
  };

  test.each<[string, unknown, string]>([
    ['no JSON', '{', 'cannot be read'],
    ['another form', [], 'a JSON object is expected'],
    ['an unknown list', { people: [] }, 'people is not known'],
    ['no list', { saml: {} }, 'saml must be a list'],
    ['something missing', { saml: [{ alias: 'acme' }] }, 'entityId is missing'],
    [
      'no encryption',
      { saml: [{ ...saml, singleSignOnServiceUrl: 'http://acme.example/sso' }] },
      'singleSignOnServiceUrl must be an https address',
    ],
    ['a script for an address', { saml: [{ ...saml, singleSignOnServiceUrl: 'javascript:alert(1)' }] }, 'must be an https address'],
    ['a name of ours', { saml: [{ ...saml, alias: 'google' }] }, 'none of ours'],
    ['a name with a path', { saml: [{ ...saml, alias: '../acme' }] }, 'none of ours'],
    ['a name twice', { saml: [saml, saml] }, 'named twice'],
    ['no certificate', { saml: [{ ...saml, signingCertificate: '-----BEGIN CERTIFICATE-----' }] }, 'signingCertificate must be'],
    ['something like a certificate', { saml: [{ ...saml, signingCertificate: `MII${'A'.repeat(200)}` }] }, 'signingCertificate must be'],
    [
      'RSA of 1024 bits',
      { saml: [{ ...saml, signingCertificate: CERTIFICATES.rsa1024 }] },
      'has an RSA key of 1024 bits; 2048 are the least',
    ],
    [
      'one weak certificate of two',
      { saml: [{ ...saml, signingCertificate: `${CERTIFICATES.rsa2048}, ${CERTIFICATES.rsa1024}` }] },
      'has an RSA key of 1024 bits',
    ],
    ['a short curve', { saml: [{ ...saml, signingCertificate: CERTIFICATES.p192 }] }, 'kind prime192v1'],
    ['a kind of key that signs no XML', { saml: [{ ...saml, signingCertificate: CERTIFICATES.ed25519 }] }, 'kind ed25519'],
    [
      'a weak certificate of an application',
      { applications: [{ signingCertificate: CERTIFICATES.rsa1024 }] },
      'has an RSA key of 1024 bits',
    ],
    ['a document to be fetched', { saml: [{ ...saml, metadataUrl: 'https://acme.example/metadata' }] }, 'metadata is not read'],
    ['a check switched off', { saml: [{ ...saml, validateSignature: 'false' }] }, 'validateSignature is not known'],
    ['trust in addresses', { oidc: [{ alias: 'acme', trustEmail: true }] }, 'trustEmail is not known'],
    ['settings of Keycloak', { saml: [{ ...saml, config: { wantAssertionsSigned: 'false' } }] }, 'config is not known'],
    ['a secret that is not set', { oidc: [{ clientSecret: '${ACME_SECRET}' }] }, 'ACME_SECRET'],
  ])('%s is refused', (_name, content, message) => {
    expect(() => withFederation({}, { FEDERATION_FILE: fileOf(content) })).toThrow(message);
  });

  test('everything in it checks signatures, believes no address and reads no document of theirs', () => {
    const file = fileOf({ saml: [saml, { ...saml, alias: 'curve', signingCertificate: CERTIFICATES.p256 }] });
    const providers = objects(withFederation({}, { FEDERATION_FILE: file, KEYCLOAK_URL: 'https://id.example' }), 'identityProviders');
    expect(providers).toHaveLength(2);
    for (const provider of providers)
      expect(provider).toMatchObject({
        trustEmail: false,
        linkOnly: false,
        config: {
          validateSignature: 'true',
          wantAssertionsSigned: 'true',
          useMetadataDescriptorUrl: 'false',
          entityId: 'https://id.example/realms/grand-prix',
        },
      });
  });

  test('one that is for linking only says so to Keycloak', () => {
    const [acme] = objects(withFederation({}, { FEDERATION_FILE: fileOf({ saml: [{ ...saml, linkOnly: true }] }) }), 'identityProviders');
    expect(acme).toMatchObject({ linkOnly: true });
  });
});

describe('a directory', () => {
  test.each([
    [{ LDAP_BIND_DN: '' }, 'needs LDAP_BIND_DN'],
    [{ LDAP_URL: 'https://d.example' }, 'must be ldaps'],
    [{ LDAP_URL: 'ldap://d.example' }, 'in clear'],
    [{ LDAP_VENDOR: 'novell' }, 'LDAP_VENDOR'],
    [{ LDAP_GROUP_ROLES: 'stewards' }, 'is not group=role'],
    [{ LDAP_GROUP_ROLES: 'stewards=moderator' }, 'needs LDAP_GROUPS_DN'],
  ])('with %j is refused', (change, message) => {
    expect(() => directorySettings({ ...LDAP, GPS_PROFILE: 'production', ...change })).toThrow(message);
  });

  test('is read and never written, and follows no referral', () => {
    const settings = directorySettings({ ...LDAP, LDAP_VENDOR: 'ad' });
    const config = object(directoryProvider(settings ?? fail()), 'config');
    expect(config).toMatchObject({
      editMode: ['READ_ONLY'],
      syncRegistrations: ['false'],
      referral: ['ignore'],
      usernameLDAPAttribute: ['sAMAccountName'],
    });
  });

  test('names of groups cannot change the filter', () => {
    expect(escapeFilter('a)(cn=*\\')).toBe('a\\29\\28cn=\\2a\\5c');
  });
});

describe('what settings brought in', () => {
  test('is switched off and kept when they are gone, and is no part of the file in git', () => {
    const live = withFederation({ realm: 'r' }, { ...GOOGLE, ...LDAP });
    const directories = objects(live, 'userFederation').map((one) => ({ ...one, subType: directoryMark(object(one, 'config')) }));
    const off = withRetired({ realm: 'r' }, { ...live, userFederation: directories });
    expect(objects(off, 'identityProviders')).toEqual([{ alias: 'google', enabled: false }]);
    expect(objects(off, 'userFederation')).toEqual([{ name: 'directory', config: { enabled: ['false'] } }]);
    expect(withoutFederation(live)).toMatchObject({ identityProviders: [] });
    const own = { alias: 'theirs', enabled: true, config: {} };
    expect(withRetired({}, { identityProviders: [own] })).toMatchObject({ identityProviders: [] });
    // What an organization has set by the API belongs neither to settings nor to git.
    const ofClub = { ...own, alias: 'org-club', config: { 'gps.organization': 'club' } };
    expect(withoutFederation({ identityProviders: [own, ofClub] })).toMatchObject({ identityProviders: [own] });
  });

  test('a secret is known by its fingerprint: the same is no change, another is one', () => {
    const wanted = withFederation({ realm: 'r' }, GOOGLE);
    const [google] = objects(wanted, 'identityProviders');
    const stored = { ...google, config: { ...withProviderFingerprint(object(google ?? {}, 'config')), clientSecret: '**********' } };
    const changes = (secret: string) => {
      const want = withFederation({ realm: 'r' }, { ...GOOGLE, GOOGLE_CLIENT_SECRET: secret });
      return planChanges(want, withKnownSecrets({ realm: 'r', identityProviders: [stored] }, want));
    };
    expect(changes('secret')).toEqual([]);
    expect(changes('another').map(({ object: { name }, differences }) => [name, differences])).toEqual([
      ['google', [{ field: 'config.clientSecret', wanted: '(secret)', found: '(secret)' }]],
    ]);
  });
});

function fail(): never {
  throw new Error('no settings');
}
