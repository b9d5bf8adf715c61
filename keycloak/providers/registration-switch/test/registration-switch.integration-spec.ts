import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { AdminApi } from '../../../realm/src/admin-api.ts';
import { CLIENTS, authorization, signInByForm } from '../../../realm/test/authorization.ts';
import { accountsWith, codeOf, comeBack, federatedRealm, linksOf, removeAccounts } from '../../../realm/test/federation/federated-realm.ts';
import { SETTINGS, SocialSandbox } from '../../../realm/test/federation/social-sandbox.ts';
import { unescapeHtml } from '../../../realm/test/html.ts';
import { PASSWORD, createPerson, freshRealm, keycloakUrl } from '../../../realm/test/realm-under-test.ts';
import { EVENTS_SECRET, eventsPort } from '../../../realm/test/server/provider-settings.ts';
import { Visitor } from '../../../realm/test/visitor.ts';

const CLOSED = 'not taking new members';
const NINA = { sub: '77', name: 'Nina', email: 'nina@fans.example', email_verified: true };
const OPEN = { open: true, until: null };

/** The API's end as the README describes it. */
let said: { open: boolean; until: string | null } = OPEN;
const askedWith: string[] = [];
const server = createServer((request, response) => {
  if (request.url !== '/internal/keycloak/registration') return void response.writeHead(204).end();
  askedWith.push(String(request.headers['gps-signature']));
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(said));
});
// As the API does with whatever asks for an upgrade and is no live connection.
server.on('upgrade', (_, socket) => socket.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'));
const sandbox = new SocialSandbox();
let api: AdminApi;

const listen = () => once(server.listen(eventsPort(), '127.0.0.1'), 'listening');
async function goAway(): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}

beforeAll(async () => {
  await Promise.all([sandbox.start(), listen()]);
  api = await federatedRealm({ ...SETTINGS, SOCIAL_SANDBOX_URL: sandbox.url });
});
beforeEach(async () => {
  said = OPEN;
  await removeAccounts(api, NINA.email, 'olga@fans.example');
});
afterAll(async () => {
  // The last word that the server keeps for the specs after this one.
  said = OPEN;
  await signUpPage();
  await Promise.all([sandbox.stop(), goAway(), freshRealm()]);
});

async function signUpPage(): Promise<Visitor> {
  const visitor = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
  const [link = ''] = /[^"]*login-actions\/registration[^"]*/.exec(visitor.page) ?? [];
  return visitor.open(new URL(unescapeHtml(link), keycloakUrl()));
}
const signUp = (page: Visitor): Promise<Visitor> =>
  page.submit({ username: 'olga', email: 'olga@fans.example', password: PASSWORD, 'password-confirm': PASSWORD });
const olga = () => accountsWith(api, 'olga@fans.example');

it('asks signed, and takes somebody new while it is open', async () => {
  askedWith.length = 0;
  const page = await signUpPage();
  expect(page.text).not.toContain(CLOSED);
  await signUp(page);
  expect(await olga()).toHaveLength(1);
  const [, seconds = '', mac] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(askedWith[0] ?? '') ?? [];
  expect(mac).toBe(createHmac('sha256', EVENTS_SECRET).update(`${seconds}.GET /internal/keycloak/registration`).digest('hex'));
});

it('says on the page that it is closed, and refuses a form that was open before, at the next click', async () => {
  const before = await signUpPage();
  said = { open: false, until: null };
  await signUp(before);
  expect([before.text, before.page]).toEqual([expect.stringContaining(CLOSED), expect.stringContaining('olga@fans.example')]);
  expect(await olga()).toEqual([]);
  expect((await signUpPage()).text).toContain(CLOSED);
  said = OPEN;
  await signUp(before);
  expect(await olga()).toHaveLength(1);
});

it('gives nobody from elsewhere a new account, and says why; who has one here signs in', async () => {
  said = { open: false, until: null };
  const { visitor } = await comeBack(sandbox, 'google', NINA);
  await visitor.submit({ username: 'nina', email: NINA.email });
  expect([visitor.status, visitor.text]).toEqual([403, expect.stringContaining(CLOSED)]);
  expect(await accountsWith(api, NINA.email)).toEqual([]);
  const id = await createPerson(api, 'nina');
  const known = await new Visitor(keycloakUrl()).open(authorization(CLIENTS.web).url);
  await signInByForm(known, 'nina');
  expect(codeOf(known)).not.toBeNull();
  const { visitor: linking } = await comeBack(sandbox, 'google', NINA);
  expect(linking.text).not.toContain(CLOSED);
  expect(await linksOf(api, id)).toEqual([]);
});

it('lets its last word hold while the API is away, until the end that came with it', async () => {
  said = { open: false, until: new Date(Date.now() + 4_000).toISOString() };
  expect((await signUpPage()).text).toContain(CLOSED);
  await goAway();
  expect((await signUpPage()).text).toContain(CLOSED);
  for (let page = await signUpPage(); page.text.includes(CLOSED); page = await signUpPage())
    expect(Date.now()).toBeLessThan(Date.parse(said.until ?? '') + 2_000);
  await listen();
});
