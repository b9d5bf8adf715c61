import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { CLIENTS, authorization, signInByForm } from '../../../realm/test/authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { Visitor } from '../../../realm/test/visitor.ts';
import { fetchFrom } from '../../test-support/fetch-from.ts';
import { configureStep } from '../../test-support/flow-step.ts';

const INSIDE = '192.0.2.7';
const OUTSIDE = '203.0.113.9';
const REFUSED = 'cannot sign in from this network';

let api: AdminApi;

beforeAll(async () => {
  // The addresses of the tests count as public, and the server of the tests has no certificate.
  api = await freshRealm({ sslRequired: 'none' });
  await createPerson(api, 'guarded', ['moderator']);
  await createPerson(api, 'unguarded');
  await configureStep(api, 'gps-address-guard', { roles: 'moderator=192.0.2.0/24 2001:db8::/32; administrator=nonsense' });
});
afterAll(() => freshRealm());

async function arrive(username: string, headers: Record<string, string>): Promise<Visitor> {
  const visitor = await new Visitor(keycloakUrl(), headers).open(authorization(CLIENTS.web).url);
  return signInByForm(visitor, username);
}

const comesIn = (visitor: Visitor) => visitor.left?.searchParams.has('code') ?? false;

function expectRefused(visitor: Visitor): void {
  expect(comesIn(visitor)).toBe(false);
  expect([visitor.status, visitor.text]).toEqual([403, expect.stringContaining(REFUSED)]);
}

describe('the list of a role', () => {
  it('lets its holders in from inside and keeps them out elsewhere', async () => {
    expect(comesIn(await arrive('guarded', { 'x-forwarded-for': INSIDE }))).toBe(true);
    expect(comesIn(await arrive('guarded', { 'x-forwarded-for': '2001:db8::7' }))).toBe(true);
    expectRefused(await arrive('guarded', { 'x-forwarded-for': OUTSIDE }));
    expectRefused(await arrive('guarded', { 'x-forwarded-for': '2001:db9::7' }));
    expectRefused(await arrive('guarded', {}));
  });

  it('does not concern anybody else', async () => {
    expect(comesIn(await arrive('unguarded', { 'x-forwarded-for': OUTSIDE }))).toBe(true);
  });

  it('lets nobody in where its networks cannot be read', async () => {
    await createPerson(api, 'nonsense', ['administrator']);
    expectRefused(await arrive('nonsense', { 'x-forwarded-for': INSIDE }));
  });

  it('leaves an event with the address', async () => {
    expectRefused(await arrive('guarded', { 'x-forwarded-for': OUTSIDE }));
    const [event] = await api.get<{ error: string; ipAddress: string }[]>('/events?type=LOGIN_ERROR&max=1');
    expect(event).toMatchObject({ error: 'access_denied', ipAddress: OUTSIDE });
  });
});

describe('coming back with a session', () => {
  it('is judged by where one is now', async () => {
    const headers = { 'x-forwarded-for': INSIDE };
    const visitor = await arrive('guarded', headers);
    expect(comesIn(visitor)).toBe(true);
    expect(comesIn(await visitor.open(authorization(CLIENTS.mobile).url))).toBe(true);
    headers['x-forwarded-for'] = OUTSIDE;
    expectRefused(await visitor.open(authorization(CLIENTS.mobile).url));
    expect(comesIn(await visitor.open(authorization(CLIENTS.web, { prompt: 'none' }).url))).toBe(false);
    headers['x-forwarded-for'] = INSIDE;
    expect(comesIn(await visitor.open(authorization(CLIENTS.web).url))).toBe(true);
  });

  it('is no way round by moving between name and password', async () => {
    const headers = { 'x-forwarded-for': INSIDE };
    const visitor = await new Visitor(keycloakUrl(), headers).open(authorization(CLIENTS.web).url);
    headers['x-forwarded-for'] = OUTSIDE;
    expectRefused(await signInByForm(visitor, 'guarded'));
  });
});

describe('headers that a client writes', () => {
  // The proxy writes the real address; everything else comes from the client.
  it.each([
    ['Forwarded', `for=${INSIDE}`],
    ['Forwarded', `for="${INSIDE}";proto=https`],
    ['X-Real-IP', INSIDE],
    ['X-Client-IP', INSIDE],
    ['Client-IP', INSIDE],
    ['True-Client-IP', INSIDE],
    ['CF-Connecting-IP', INSIDE],
    ['Fastly-Client-IP', INSIDE],
    ['X-Azure-ClientIP', INSIDE],
    ['X-Cluster-Client-IP', INSIDE],
    ['X-Originating-IP', INSIDE],
    ['X-Remote-IP', INSIDE],
    ['X-Remote-Addr', INSIDE],
    ['X-ProxyUser-Ip', INSIDE],
    ['X-Forwarded', `for=${INSIDE}`],
    ['Forwarded-For', INSIDE],
    ['X-Forwarded-By', INSIDE],
    ['X-Forwarded-Host', INSIDE],
    ['X-Forwarded-Server', INSIDE],
    ['Via', `1.1 ${INSIDE}`],
  ])('do not move anybody: %s: %s', async (name, value) => {
    expectRefused(await arrive('guarded', { 'x-forwarded-for': OUTSIDE, [name]: value }));
  });

  // A proxy that appends to what the client sent.
  it.each([
    `${INSIDE}, ${OUTSIDE}`,
    `${INSIDE}:443, ${OUTSIDE}`,
    `[::ffff:${INSIDE}], ${OUTSIDE}`,
    `::ffff:${INSIDE}, ${OUTSIDE}`,
    `${INSIDE}, ${INSIDE}, ${OUTSIDE}`,
    `0xC0000207, ${OUTSIDE}`,
    `3221225991, ${OUTSIDE}`,
    `localhost, ${OUTSIDE}`,
    `${INSIDE},`,
    `${OUTSIDE}, ${INSIDE}`,
  ])('do not move anybody when the proxy appends: %s', async (value) => {
    expectRefused(await arrive('guarded', { 'x-forwarded-for': value }));
  });

  it('are not believed from anybody but the proxy', async () => {
    const usual = globalThis.fetch;
    globalThis.fetch = fetchFrom('127.0.0.2');
    try {
      expect((await fetch(keycloakUrl())).status).toBeLessThan(400);
      expectRefused(await arrive('guarded', { 'x-forwarded-for': INSIDE }));
    } finally {
      globalThis.fetch = usual;
    }
    const [event] = await api.get<{ ipAddress: string }[]>('/events?type=LOGIN_ERROR&max=1');
    expect(event?.ipAddress).toBe('127.0.0.2');
  });
});

describe('the list of a client', () => {
  const limit = async (list: string) => {
    const [client] = await api.get<{ id: string; attributes: Record<string, string> }[]>('/clients?clientId=gps-cli');
    await api.put(`/clients/${client?.id}`, { ...client, attributes: { ...client?.attributes, 'gps.address.allow': list } });
  };
  const use = async (headers: Record<string, string>) =>
    signInByForm(await new Visitor(keycloakUrl(), headers).open(authorization(CLIENTS.cli).url), 'unguarded');

  afterEach(() => limit(''));

  it('concerns everybody who signs in to it', async () => {
    await limit('198.51.100.0/24');
    expectRefused(await use({ 'x-forwarded-for': OUTSIDE }));
    expect(comesIn(await use({ 'x-forwarded-for': '198.51.100.20' }))).toBe(true);
    expect(comesIn(await arrive('unguarded', { 'x-forwarded-for': OUTSIDE }))).toBe(true);
  });
});
