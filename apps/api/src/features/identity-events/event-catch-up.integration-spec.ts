import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { deliver, EVENTS_SECRET, userEvent } from '../../../test/keycloak-events-sender.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { KeycloakEventsAdapter } from '../../platform/keycloak/keycloak-events.adapter.js';
import { Logger } from '../../platform/observability/logger.js';
import { EventCatchUp } from './event-catch-up.js';
import { IdentityEventsRepository } from './identity-events.repository.js';
import { IdentityEvents } from './identity-events.service.js';
import { IdentityEventsUserApiModule } from './identity-events.user-api.module.js';

type Stored = Record<string, unknown> & { time: number };
let api: TestApi;
let keycloak: Server;
let catchUp: EventCatchUp;
let stored: { events: Stored[]; 'admin-events': Stored[] };
let refusing = false;
let reads = 0;

beforeAll(async () => {
  keycloak = createServer((request, response) => {
    const url = new URL(request.url ?? '', 'http://keycloak');
    if (url.pathname.endsWith('/token')) return void response.end(JSON.stringify({ access_token: 'service' }));
    reads += 1;
    if (refusing) return void response.writeHead(403).end('{}');
    const [from, first, max] = ['dateFrom', 'first', 'max'].map((name) => Number(url.searchParams.get(name))) as [number, number, number];
    const list = stored[url.pathname.split('/').pop() as keyof typeof stored]
      .filter(({ time }) => time >= from)
      .sort((a, b) => a.time - b.time);
    response.end(JSON.stringify(list.slice(first, first + max)));
  });
  await new Promise<void>((resolve) => keycloak.listen(0, '127.0.0.1', resolve));
  api = await startTestApi({
    api: 'user',
    features: [IdentityEventsUserApiModule],
    withAccounts: true,
    env: { KEYCLOAK_EVENTS_SECRET: EVENTS_SECRET },
  });
  const events = new KeycloakEventsAdapter({
    ...{ baseUrl: `http://127.0.0.1:${(keycloak.address() as AddressInfo).port}`, realm: 'grand-prix' },
    ...{ clientId: 'gps-api-service', clientSecret: 'secret' },
  });
  const [repository, service] = [api.app.get(IdentityEventsRepository, { strict: false }), api.app.get(IdentityEvents, { strict: false })];
  catchUp = new EventCatchUp(api.settings, api.database, repository, service, events, api.app.get(Logger));
}, 60_000);
afterAll(async () => {
  await api?.stop();
  keycloak?.closeAllConnections();
  keycloak?.close();
});
beforeEach(() => {
  stored = { events: [], 'admin-events': [] };
  refusing = false;
});

const signIn = (more: Partial<Stored> = {}): Stored => ({
  ...{ id: randomUUID(), time: Date.now(), type: 'LOGIN', realmId: randomUUID(), clientId: 'gps-web', userId: randomUUID() },
  ...{ sessionId: randomUUID(), ipAddress: '203.0.113.9', details: { username: 'typed by hand', auth_method: 'openid-connect' } },
  ...more,
});
const kept = (id: unknown) =>
  api.database.query<Record<string, unknown>>('test.kept', 'SELECT type, received_by, realm, details FROM identity_events WHERE id = $1', [
    id,
  ]);

test('finds what was never delivered, once, and takes over no more of it than a delivery would', async () => {
  const event = signIn();
  stored.events = [event, signIn({ type: 'CODE_TO_TOKEN' })];
  stored['admin-events'] = [
    {
      id: randomUUID(),
      time: Date.now(),
      operationType: 'CREATE',
      resourceType: 'REALM_ROLE_MAPPING',
      resourcePath: `users/${randomUUID()}/role-mappings/realm`,
      representation: '[]',
    },
  ];
  expect(await catchUp.run()).toBe(2);
  expect(await kept(event['id'])).toEqual([
    { type: 'LOGIN', received_by: 'catch-up', realm: 'grand-prix', details: { auth_method: 'openid-connect' } },
  ]);
  expect(await kept(stored['admin-events'][0]?.['id'])).toMatchObject([{ type: 'CREATE:REALM_ROLE_MAPPING' }]);
  expect(await catchUp.run()).toBe(0);
});

test('knows what was delivered already', async () => {
  const delivered = userEvent();
  expect(await deliver(api, [delivered])).toBe(204);
  stored.events = [signIn({ id: delivered['id'] })];
  expect(await catchUp.run()).toBe(0);
  expect(await kept(delivered['id'])).toMatchObject([{ received_by: 'push' }]);
});

test('reads many pages, and what was stored late with an earlier time', async () => {
  const start = Date.now();
  stored.events = Array.from({ length: 450 }, (_, i) => signIn({ time: start + i }));
  expect(await catchUp.run()).toBe(450);
  const late = signIn({ time: start - 5 * 60_000 });
  stored.events.push(late);
  expect(await catchUp.run()).toBe(1);
});

test('a Keycloak that refuses loses nothing', async () => {
  stored.events = [signIn()];
  refusing = true;
  await expect(catchUp.run()).rejects.toMatchObject({ code: 'internal.unavailable' });
  refusing = false;
  expect(await catchUp.run()).toBe(1);
});

test('a broken entry does not stop those after it', async () => {
  stored.events = [signIn({ id: '' }), signIn({ type: 'X'.repeat(200) }), signIn()];
  expect(await catchUp.run()).toBe(1);
});

test('two workers at once do the work of one', async () => {
  stored.events = Array.from({ length: 50 }, () => signIn());
  const [a, b] = await Promise.all([catchUp.run(), catchUp.run()]);
  expect(a + b).toBe(50);
  expect(reads).toBeGreaterThan(0);
});
