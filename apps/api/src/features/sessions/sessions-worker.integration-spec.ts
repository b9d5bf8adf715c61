import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Outbox } from '../../platform/outbox/outbox.js';
import { KeycloakSessions } from '../../../test/keycloak-sessions.js';
import { MailSink } from '../../../test/mail-sink.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';

const ME = '{ me { id } }';
let keycloak: KeycloakSessions;
let mail: MailSink;
let api: TestApi;
let worker: NestFastifyApplication;
beforeAll(async () => {
  [keycloak, mail] = [await KeycloakSessions.start(), await MailSink.start()];
  const env = { KEYCLOAK_URL: keycloak.url, SMTP_URL: mail.url, SESSION_CAPS: 'member=2,support=1', WEB_URL: 'https://web.example' };
  api = await startTestApi({ api: 'user', env });
  worker = await startTestWorker(api, undefined, env);
}, 60_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
  await Promise.all([keycloak?.stop(), mail?.stop()]);
});

let lena: string;
beforeEach(() => {
  keycloak.down = false;
  lena = randomUUID();
});

async function until(met: () => boolean | Promise<boolean>, what: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (!(await met())) {
    if (Date.now() > deadline) throw new Error(`waited in vain until ${what}`);
    await sleep(25);
  }
}

/** Uses a session that Keycloak knows; `system` makes it another device. */
async function signIn(system: string, start = Date.now()): Promise<{ sid: string; token: string }> {
  const sid = randomUUID();
  keycloak.add(lena, sid, { start });
  const token = await api.tokenFor({ sub: lena, sid, username: `u${lena.slice(0, 8)}`, claims: { locale: 'it' } });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'user-agent': `Firefox/144.0 (${system})` };
  expect((await api.fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query: ME }) })).status).toBe(200);
  const seen = () => api.database.one('test.seen', 'SELECT 1 FROM sessions WHERE id = $1 AND device_id IS NOT NULL', [sid]);
  await until(async () => (await seen()) !== null, 'the session is noted');
  return { sid, token };
}

const mails = () => mail.mails.filter(({ to }) => to === `u${lena.slice(0, 8)}@example.test`);
const refused = async (token: string): Promise<boolean> => (await api.graphql(ME, {}, token)).codes[0] === 'auth.session_revoked';
const bell = async (token: string): Promise<string[]> => {
  const answer = await api.graphql<{ notifications: { edges: { node: { kind: string } }[] } }>(
    '{ notifications(first: 10) { edges { node { kind } } } }',
    {},
    token,
  );
  return answer.data?.notifications.edges.map(({ node }) => node.kind) ?? [];
};
const reused = (sid: string | null, userId: string | null = null) =>
  api.database.transaction((tx) =>
    api.app.get(Outbox).add(tx, {
      type: 'identity.refresh_token_reused',
      payload: { eventId: randomUUID(), userId, sessionId: sid, client: 'gps-web', at: new Date().toISOString() },
    }),
  );

test('a new device is told once, by mail in the person’s language and by the bell; the first one is not', async () => {
  await signIn('Linux');
  const { token } = await signIn('Windows');
  await until(() => mails().length > 0, 'the mail comes');
  await until(async () => (await bell(token)).length > 0, 'the bell rings');
  await signIn('Windows');
  await sleep(500);
  expect(mails()).toHaveLength(1);
  expect(mails()[0]).toMatchObject({ language: 'it', subject: 'Nuovo accesso: Firefox su Windows' });
  for (const form of ['text', 'html'] as const) expect(mails()[0]?.[form]).toContain('https://web.example/settings/sessions/not-me');
  expect(await bell(token)).toEqual(['NEW_DEVICE']);
});

test('beyond the limit of the role the oldest session ends', async () => {
  const oldest = await signIn('Linux', Date.now() - 60_000);
  const second = await signIn('Linux', Date.now() - 30_000);
  expect(await refused(oldest.token)).toBe(false);
  const third = await signIn('Linux');
  await until(() => refused(oldest.token), 'the oldest is refused');
  expect([await refused(second.token), await refused(third.token)]).toEqual([false, false]);
  expect([keycloak.has(oldest.sid), keycloak.has(second.sid)]).toEqual([false, true]);
});

describe('a spent refresh token that comes back', () => {
  test('ends the session and tells its owner once, however often it comes', async () => {
    const [mine, stolen] = [await signIn('Linux'), await signIn('Linux')];
    await reused(stolen.sid);
    await until(() => refused(stolen.token), 'the session is refused');
    await until(() => mails().length > 0, 'the mail comes');
    await reused(stolen.sid);
    await sleep(700);
    expect(keycloak.has(stolen.sid)).toBe(false);
    expect(await refused(mine.token)).toBe(false);
    expect(mails().map(({ subject }) => subject)).toEqual(['Abbiamo terminato una sessione per proteggere il tuo account']);
    expect(await bell(mine.token)).toEqual(['SESSION_COMPROMISED']);
    const metrics = await (await fetch(`${await worker.getUrl()}/metrics`)).text();
    expect(metrics).toMatch(/gps_refresh_token_reuse_total\{process="worker"\} [1-9]/);
  });

  test('of nobody known harms nobody', async () => {
    const mine = await signIn('Linux');
    await reused(null, lena);
    await reused(randomUUID());
    await sleep(500);
    expect(await refused(mine.token)).toBe(false);
  });
});

test('what Keycloak could not be told is told when it is back, and spares who has signed in since', async () => {
  const [mine, lost] = [await signIn('Linux'), await signIn('Linux')];
  keycloak.add(lena, 'never-seen', { start: Date.now() - 5_000 });
  keycloak.down = true;
  const answer = await api.graphql<{ endOtherSessions: { pending: boolean } }>(
    'mutation { endOtherSessions { ... on SessionsEnded { pending } } }',
    {},
    mine.token,
  );
  expect(answer.data?.endOtherSessions.pending).toBe(true);
  keycloak.add(lena, 'signed-in-since', { start: Date.now() + 2_000 });
  keycloak.down = false;
  await until(() => !keycloak.has(lost.sid) && !keycloak.has('never-seen'), 'Keycloak has ended them');
  expect([keycloak.has(mine.sid), keycloak.has('signed-in-since')]).toEqual([true, true]);
}, 60_000);
