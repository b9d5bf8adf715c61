import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { CLIENTS, claims, signIn, token } from '../authorization.ts';
import { createPerson, freshRealm, keycloakUrl } from '../realm-under-test.ts';
import { asService } from '../service-account.ts';
import { Visitor } from '../visitor.ts';
import { NAMES, allowed, registerApplication, removeApplication, type Application } from './application-client.ts';
import { LogoutListener } from './logout-listener.ts';

const listener = new LogoutListener();
let application: Application;
let person = '';
beforeAll(async () => {
  const api = await freshRealm();
  for (const name of NAMES) await removeApplication(name);
  const logoutUrl = await listener.start();
  application = await registerApplication(NAMES[0], {
    'backchannel.logout.url': logoutUrl,
    'backchannel.logout.session.required': 'true',
    'backchannel.logout.revoke.offline.tokens': 'false',
  });
  person = await createPerson(api, 'leaver');
});
afterAll(async () => {
  await removeApplication(NAMES[0]);
  await listener.stop();
});

const LOGOUT = { events: { 'http://schemas.openid.net/event/backchannel-logout': {} } };

/** Signed in on the web and, in the same browser, at the application. */
async function both() {
  const visitor = new Visitor(keycloakUrl());
  const web = await signIn(CLIENTS.web, 'leaver', visitor);
  const its = await allowed(application, 'leaver', {}, visitor);
  return { web, its, sid: claims(its.access_token).sid };
}
const refresh = (refresh_token: string) => token(application, { grant_type: 'refresh_token', refresh_token });

test.each<[string, (session: Awaited<ReturnType<typeof both>>) => Promise<unknown>]>([
  ['is ended in the list of sessions, or by staff', ({ sid }) => asService('DELETE', `/sessions/${sid}`)],
  ['ends with all others of the person', () => asService('POST', `/users/${person}/logout`)],
  [
    'is left on the web',
    ({ web }) =>
      fetch(`${keycloakUrl()}/realms/grand-prix/protocol/openid-connect/logout?${new URLSearchParams({ id_token_hint: web.id_token })}`),
  ],
])('a session that %s is told to the application, with its number', async (_, end) => {
  const session = await both();
  await listener.told(application.id);
  await end(session);
  expect(await listener.told(application.id)).toEqual([expect.objectContaining({ ...LOGOUT, sub: person, sid: session.sid })]);
  expect((await refresh(session.its.refresh_token)).error).toBe('invalid_grant');
});

test('a consent that is taken back is told as well, and leaves the person signed in on the web', async () => {
  const { web, its, sid } = await both();
  await listener.told(application.id);
  await asService('DELETE', `/users/${person}/consents/${application.id}`);
  expect(await listener.told(application.id)).toEqual([expect.objectContaining({ ...LOGOUT, sub: person, sid })]);
  expect((await refresh(its.refresh_token)).error).toBe('invalid_grant');
  expect((await token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token: web.refresh_token })).status).toBe(200);
});

test('an application that does not take it keeps nobody signed in', async () => {
  const { web, its, sid } = await both();
  listener.status = 500;
  await asService('DELETE', `/sessions/${sid}`);
  listener.status = 200;
  expect((await refresh(its.refresh_token)).error).toBe('invalid_grant');
  expect((await token(CLIENTS.web, { grant_type: 'refresh_token', refresh_token: web.refresh_token })).error).toBe('invalid_grant');
});
