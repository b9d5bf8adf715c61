import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { AdminApi } from '../../src/admin-api.ts';
import { CLIENTS, authorization, signIn, signInByForm } from '../authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { newCertificate } from '../server/directory-certificate.ts';
import { Visitor } from '../visitor.ts';
import { codeOf, federatedRealm, removeAccounts } from './federated-realm.ts';
import { READER_SETTINGS, Slapd, person, reader, slapdIsThere, unit } from './slapd.ts';

const believed = process.env['TEST_DIRECTORY_CERTIFICATE'];
const withDirectories = slapdIsThere() && believed ? describe : describe.skip;
const PASSWORD = 'Paddock-Entry-2026!';
const PATIENCE = 15_000;
const unknown = newCertificate();
const [directory, impostor] = [new Slapd({ certificate: believed ?? '' }), new Slapd({ certificate: unknown })];
let api: AdminApi;

withDirectories('the way to a directory', () => {
  beforeAll(async () => {
    for (const server of [directory, impostor]) {
      await server.start();
      for (const entry of [reader(), unit('people'), person('sofia_l', PASSWORD)]) server.change(...entry);
    }
    api = await federatedRealm({ ...READER_SETTINGS, LDAP_URL: directory.secureUrl });
    await removeAccounts(api, 'sofia_l@paddock.example');
    await createPerson(api, 'no_directory');
  });
  afterEach(() => directory.thaw());
  afterAll(async () => {
    await freshRealm();
    await Promise.all([directory.stop(), impostor.stop()]);
    rmSync(unknown, { recursive: true });
  });

  const through = (settings: Record<string, string>) => federatedRealm({ ...READER_SETTINGS, ...settings });

  test('is encrypted from its first byte, with a certificate that KC_TRUSTSTORE_PATHS names', async () => {
    expect(codeOf(await attempt())).not.toBeNull();
  });

  test('is encrypted before anything is said with LDAP_STARTTLS', async () => {
    await through({ LDAP_URL: directory.url, LDAP_STARTTLS: 'true' });
    expect(codeOf(await attempt())).not.toBeNull();
  });

  test.each([
    ['ldaps', () => ({ LDAP_URL: impostor.secureUrl })],
    ['StartTLS', () => ({ LDAP_URL: impostor.url, LDAP_STARTTLS: 'true' })],
  ])('is not gone with a certificate that nobody vouches for: %s', async (_how, settings) => {
    await through(settings());
    const visitor = await attempt();
    expect([codeOf(visitor), visitor.status < 500 || visitor.page.includes('Grand Prix Social')]).toEqual([null, true]);
    expect((await signIn(CLIENTS.web, 'no_directory')).status).toBe(200);
    await through({ LDAP_URL: directory.secureUrl });
  });

  test('ends soon when nobody answers there, with a page that says so, and all others come in meanwhile', async () => {
    directory.freeze();
    const began = Date.now();
    const visitor = await attempt();
    expect(Date.now() - began).toBeLessThan(PATIENCE);
    expect(codeOf(visitor)).toBeNull();
    expect(visitor.text).toMatch(/Unexpected error|Invalid username or password|Something went wrong|We are sorry/);
    expect((await signIn(CLIENTS.web, 'no_directory')).status).toBe(200);
    directory.thaw();
    expect(codeOf(await attempt())).not.toBeNull();
  });
});

async function attempt(): Promise<Visitor> {
  const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
  return signInByForm(visitor, 'sofia_l', PASSWORD);
}
