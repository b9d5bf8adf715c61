import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { adminEvent, deliver, EVENTS_SECRET, userEvent } from '../../../test/keycloak-events-sender.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { AuditLog } from '../audit-log/index.js';
import { IdentityEventsUserApiModule } from './identity-events.user-api.module.js';

let api: TestApi;
beforeAll(
  async () =>
    (api = await startTestApi({
      api: 'user',
      features: [IdentityEventsUserApiModule],
      withAccounts: true,
      env: { KEYCLOAK_EVENTS_SECRET: EVENTS_SECRET, RATE_LIMIT_FACTOR: '100' },
    })),
  60_000,
);
afterAll(() => api?.stop());

const sql = <T>(text: string, ...params: unknown[]): Promise<T[]> => api.database.query<T>(`test.${text.slice(0, 50)}`, text, params);
const kept = (id: unknown) => sql<Record<string, unknown>>('SELECT * FROM identity_events WHERE id = $1', id);
const trail = (id: unknown) =>
  sql<{ action: string; actor_id: string | null; actor_name: string; subject_id: string | null; details: Record<string, unknown> }>(
    `SELECT action, actor_id, actor_name, subject_id, details FROM audit_log WHERE details->>'event' = $1`,
    id,
  );

describe('a delivery', () => {
  test('is kept, with what matters in the audit trail and without the address there', async () => {
    const [signIn, change] = [userEvent(), adminEvent()];
    expect(await deliver(api, [signIn, change])).toBe(204);
    expect(await kept(signIn['id'])).toMatchObject([
      {
        kind: 'user',
        type: 'LOGIN',
        user_id: signIn['user'],
        session_id: signIn['session'],
        client: 'gps-web',
        address: '203.0.113.7',
        received_by: 'push',
      },
    ]);
    expect(await trail(signIn['id'])).toMatchObject([{ action: 'keycloak.login', actor_id: signIn['user'], subject_id: signIn['user'] }]);
    const actor = change['actor'] as { user: string };
    expect(await trail(change['id'])).toMatchObject([
      { action: 'keycloak.update.user', actor_id: actor.user, actor_name: 'keycloak:admin-cli', details: { path: change['resourcePath'] } },
    ]);
    expect(JSON.stringify(await trail(signIn['id']))).not.toContain('203.0.113');
  });

  test('counts once, however often and in whatever company it comes', async () => {
    const event = userEvent();
    expect(await Promise.all([deliver(api, [event, event]), deliver(api, [event]), deliver(api, [userEvent(), event])])).toEqual([
      204, 204, 204,
    ]);
    expect(await deliver(api, [event])).toBe(204);
    expect(await kept(event['id'])).toHaveLength(1);
    expect(await trail(event['id'])).toHaveLength(1);
  });

  test('of a stranger’s failed guess does not fill the trail', async () => {
    const guess = userEvent({ type: 'LOGIN_ERROR', error: 'user_not_found', user: null, session: null });
    const known = userEvent({ type: 'LOGIN_ERROR', error: 'invalid_user_credentials', session: null });
    expect(await deliver(api, [guess, known])).toBe(204);
    expect(await kept(guess['id'])).toHaveLength(1);
    expect(await trail(guess['id'])).toEqual([]);
    // Whoever typed the wrong password need not be the person.
    expect(await trail(known['id'])).toMatchObject([{ actor_id: null, subject_id: known['user'] }]);
  });

  test('of a spent refresh token tells the rest of the platform', async () => {
    const user = randomUUID();
    const reuse = userEvent({
      ...{ type: 'REFRESH_TOKEN_ERROR', error: 'invalid_token', user: null },
      details: { reason: 'Maximum allowed refresh token reuse exceeded', refresh_token_sub: user },
    });
    const expired = userEvent({ type: 'REFRESH_TOKEN_ERROR', error: 'invalid_token', details: { reason: 'Token is not active' } });
    expect(await deliver(api, [reuse, expired])).toBe(204);
    expect(await sql(`SELECT payload FROM outbox_events WHERE type = 'identity.refresh_token_reused'`)).toEqual([
      { payload: expect.objectContaining({ eventId: reuse['id'], userId: user, sessionId: reuse['session'] }) },
    ]);
  });

  test('is not acknowledged unless it is kept', async () => {
    const event = userEvent();
    const broken = jest.spyOn(api.app.get(AuditLog, { strict: false }), 'append').mockRejectedValueOnce(new Error('disk full'));
    expect(await deliver(api, [event])).toBe(500);
    broken.mockRestore();
    expect(await kept(event['id'])).toEqual([]);
    expect(await deliver(api, [event])).toBe(204);
    expect(await trail(event['id'])).toHaveLength(1);
  });
});

describe('what is refused', () => {
  test.each([
    ['another secret', { secret: 'x'.repeat(40) }],
    ['an old signature', { time: Math.floor(Date.now() / 1000) - 301 }],
    ['another body under it', { body: '{"version":1,"events":[]}' }],
  ])('%s', async (_, tamper) => {
    const event = userEvent();
    expect(await deliver(api, [event], tamper)).toBe(401);
    expect(await kept(event['id'])).toEqual([]);
  });

  test('a body that was not signed at all, or is not JSON', async () => {
    const post = (headers: Record<string, string>, body: string) =>
      api.fetch('/internal/keycloak/events', { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body });
    expect((await post({}, JSON.stringify({ version: 1, events: [userEvent()] }))).status).toBe(401);
    expect((await post({ 'content-type': 'text/plain' }, 'hello')).status).toBeGreaterThanOrEqual(400);
    expect((await post({}, '{')).status).toBe(400);
    expect((await api.fetch('/internal/keycloak/events')).status).toBe(404);
  });

  test.each([
    ['nothing', []],
    ['more than a batch', Array.from({ length: 501 }, () => ({ id: 'x' }))],
    ['an unknown kind', [userEvent({ kind: 'other' })]],
    ['no id', [userEvent({ id: '' })]],
    ['a time that is none', [userEvent({ time: '2026-02-30T25:00:00Z' })]],
    ['an endless name', [userEvent({ type: 'X'.repeat(65) })]],
  ])('%s', async (_, events) => {
    expect(await deliver(api, events)).toBe(422);
  });

  test('hostile text stays text', async () => {
    const event = userEvent({
      client: `x'; DROP TABLE identity_events; --\u0000`,
      user: `' OR 1=1`,
      details: { reason: '\u0000<script>' },
    });
    expect(await deliver(api, [event])).toBe(204);
    expect(await kept(event['id'])).toMatchObject([{ client: `x'; DROP TABLE identity_events; --`, user_id: null }]);
  });
});

test.each([
  `UPDATE identity_events SET error = 'none'`,
  `UPDATE identity_events SET address = '198.51.100.1'`,
  `UPDATE identity_events SET address = NULL, user_id = NULL`,
  'DELETE FROM identity_events',
  'TRUNCATE identity_events',
])('%s is refused, whoever asks', async (statement) => {
  await expect(sql(statement)).rejects.toThrow('append-only');
});

test('only the address may be taken away', async () => {
  const event = userEvent();
  await deliver(api, [event]);
  await sql('UPDATE identity_events SET address = NULL WHERE id = $1', event['id']);
  expect(await kept(event['id'])).toMatchObject([{ address: null, type: 'LOGIN' }]);
});
