import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { type HandMade, makeApplication, personToken } from '../../../test/applications/hand-made.js';
import { KeycloakApplications } from '../../../test/applications/keycloak-applications.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { NotificationsUserApiModule } from '../notifications/notifications.user-api.module.js';
import { ApplicationsUserApiModule } from './applications.user-api.module.js';
import { ApplicationsWorkerModule } from './applications.worker.module.js';

let api: TestApi;
let worker: NestFastifyApplication;
let keycloak: KeycloakApplications;
beforeAll(async () => {
  keycloak = await KeycloakApplications.start();
  const env = { KEYCLOAK_URL: keycloak.url, RATE_LIMIT_FACTOR: '100' };
  api = await startTestApi({ api: 'user', features: [ApplicationsUserApiModule, NotificationsUserApiModule], withAccounts: true, env });
  worker = await startTestWorker(api, [ApplicationsWorkerModule], env);
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
  await keycloak?.stop();
});

const ALLOWED = '{ allowedApplications { clientId name scopes offline since lastUsedAt suspended developer } }';
const WITHDRAW = `mutation($id: ID!) { done: withdrawConsent(clientId: $id) { __typename ... on ConsentWithdrawn { refusedAt } ... on Refusal { code } } }`;
const COUNT = '{ unreadNotificationCount }';
const sql = <T>(text: string, ...params: unknown[]): Promise<T[]> => api.database.query<T>(`test.${text.slice(0, 50)}`, text, params);
const allowed = async (token: string) =>
  (await api.graphql<{ allowedApplications: object[] }>(ALLOWED, {}, token)).data?.allowedApplications;
const until = async (holds: () => boolean | Promise<boolean>): Promise<void> => {
  while (!(await holds())) await new Promise((resolve) => setImmediate(resolve));
};

async function consent(application: HandMade, sub: string, ...scopes: string[]): Promise<void> {
  keycloak.consents.set(`${sub} ${application.clientId}`, scopes);
  await api.graphql(COUNT, {}, await api.tokenFor({ sub }));
}

test('one sees what one has allowed, and no more of it than may still be asked for', async () => {
  const sub = randomUUID();
  const application = await makeApplication(api, { scopes: ['gps:read'] });
  await consent(application, sub, 'gps:read', 'gps:posts', 'offline_access');
  keycloak.consents.set(`${sub} gps-web`, ['profile']);
  expect(await allowed(await api.tokenFor({ sub }))).toEqual([
    expect.objectContaining({ clientId: application.clientId, name: 'Pit wall', scopes: ['gps:read'], offline: true, suspended: false }),
  ]);
  expect(await allowed(await api.tokenFor())).toEqual([]);
});

test('taken back it is refused at once, here and at Keycloak, and only for oneself', async () => {
  const [lena, marco] = [randomUUID(), randomUUID()];
  const application = await makeApplication(api);
  await consent(application, lena, 'gps:read');
  await consent(application, marco, 'gps:read');
  const [hers, his] = [
    await personToken(api, application, 'gps:read', { sub: lena }),
    await personToken(api, application, 'gps:read', { sub: marco }),
  ];
  expect((await api.graphql(COUNT, {}, hers)).codes).toEqual([]);
  const token = await api.tokenFor({ sub: lena });
  const before = Date.now();
  const { data } = await api.graphql<{ done: { refusedAt: string } }>(WITHDRAW, { id: application.clientId }, token);
  expect(Date.parse(data?.done.refusedAt ?? '') - before).toBeLessThan(1_000);
  expect((await api.graphql(COUNT, {}, hers)).codes).toEqual(['auth.session_revoked']);
  expect((await api.graphql(COUNT, {}, his)).codes).toEqual([]);
  expect(keycloak.consents.has(`${lena} ${application.clientId}`)).toBe(false);
  expect(await sql(`SELECT 1 FROM audit_log WHERE subject_id = $1 AND action = 'application.consent_withdrawn'`, lena)).toHaveLength(1);
});

test('a Keycloak that is away is told later, and refused it is all the same', async () => {
  const sub = randomUUID();
  const application = await makeApplication(api);
  await consent(application, sub, 'gps:read');
  const its = await personToken(api, application, 'gps:read', { sub });
  keycloak.down = true;
  const { data } = await api.graphql<{ done: { __typename: string } }>(WITHDRAW, { id: application.clientId }, await api.tokenFor({ sub }));
  expect(data?.done.__typename).toBe('ConsentWithdrawn');
  expect((await api.graphql(COUNT, {}, its)).codes).toEqual(['auth.session_revoked']);
  keycloak.down = false;
  await until(() => !keycloak.consents.has(`${sub} ${application.clientId}`));
});

test.each(['gps-web', 'gps-app-00000000000000000000', 'x'])('%s is nothing to take back', async (id) => {
  const { data } = await api.graphql<{ done: { code: string } }>(WITHDRAW, { id }, await api.tokenFor());
  expect(data?.done.code).toBe('application.not_found');
});

test('Keycloak follows what is changed and revoked, and an owner who leaves takes their applications along', async () => {
  const sub = randomUUID();
  const token = await api.tokenFor({ sub, username: 'departing' });
  const input = { kind: 'WEB', name: 'Pit wall', redirectUris: ['https://pitwall.example/a'], scopes: ['gps:read'] };
  const registered = `mutation($input: RegisterApplicationInput!) { done: registerApplication(input: $input) { ... on ApplicationSecret { application { id clientId } } } }`;
  const make = async (): Promise<HandMade> =>
    ((await api.graphql<{ done: { application: HandMade } }>(registered, { input }, token)).data as { done: { application: HandMade } })
      .done.application;
  const [first, second] = [await make(), await make()];
  const changed = {
    ...{ id: first.id, name: 'Pit lane', redirectUris: ['https://pitwall.example/b'], scopes: ['gps:posts'], offline: true },
    logoutUrl: 'https://1.1.1.1/logout',
  };
  await api.graphql(
    `mutation($input: UpdateApplicationInput!) { updateApplication(input: $input) { __typename } }`,
    { input: changed },
    token,
  );
  await until(() => keycloak.client(first.clientId)?.optionalClientScopes.includes('offline_access') === true);
  expect(keycloak.client(first.clientId)).toMatchObject({
    name: 'Pit lane',
    redirectUris: ['https://pitwall.example/b'],
    optionalClientScopes: ['gps:posts', 'offline_access'],
    attributes: expect.objectContaining({ 'gps.application': 'true', 'backchannel.logout.url': 'https://1.1.1.1/logout' }),
  });
  await api.graphql(`mutation($id: ID!) { revokeApplication(id: $id) { __typename } }`, { id: first.id }, token);
  await until(() => keycloak.client(first.clientId) === undefined);
  const its = await personToken(api, second, 'gps:read');
  await api.graphql(`mutation { deleteMyAccount(confirmHandle: "departing") { __typename } }`, {}, token);
  await until(() => keycloak.client(second.clientId) === undefined);
  expect((await api.graphql(COUNT, {}, its)).codes).toEqual(['auth.session_revoked']);
  expect(await sql('SELECT name, revoked_why FROM applications WHERE owner_id = $1', sub)).toEqual([
    { name: '', revoked_why: 'owner_left' },
    { name: '', revoked_why: 'owner_left' },
  ]);
});
