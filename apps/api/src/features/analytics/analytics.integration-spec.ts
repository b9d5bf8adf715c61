import { randomUUID } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { startTestWorker } from '../../../test/start-test-worker.js';
import { AnalyticsKeeping } from './analytics-keeping.js';
import { AnalyticsUserApiModule } from './analytics.user-api.module.js';
import { AnalyticsWorkerModule } from './analytics.worker.module.js';
import { EventReading } from './event-reading.js';

const [lena, marco] = [randomUUID(), randomUUID()];
let api: TestApi;
let worker: NestFastifyApplication;
let statement = 0;

const sql = <T>(text: string, params: readonly unknown[] = []): Promise<T[]> =>
  api.database.query<T>(`test.analytics_${(statement += 1)}`, text, params);
const happened = (type: string, payload: object, at = 'now()'): Promise<unknown> =>
  sql(`INSERT INTO outbox_events (event_id, type, payload, occurred_at) VALUES ($1, $2, $3, ${at})`, [
    randomUUID(),
    type,
    JSON.stringify(payload),
  ]);
const signIn = (type: string, userId: string, error: string | null = null): Promise<unknown> =>
  sql(
    `INSERT INTO identity_events (id, kind, type, at, received_by, user_id, error, address) VALUES ($1, 'user', $2, now(), 'push', $3, $4, '192.0.2.1')`,
    [randomUUID(), type, userId, error],
  );
const counts = async (grain: string): Promise<Record<string, number>> => {
  const rows = await sql<{ kind: string; n: number }>(
    'SELECT kind, sum(events)::int AS n FROM analytics_counts WHERE grain = $1 GROUP BY kind',
    [grain],
  );
  return Object.fromEntries(rows.map(({ kind, n }) => [kind, n]));
};
async function until(fulfilled: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries++) {
    await worker.get(EventReading).read();
    if (await fulfilled()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('never');
}

beforeAll(async () => {
  api = await startTestApi({ api: 'user', features: [AnalyticsUserApiModule], withAccounts: true });
  for (const [id, name] of [
    [lena, 'lena'],
    [marco, 'marco'],
  ])
    await sql('INSERT INTO users (id, username, created_at) VALUES ($1, $2, $3)', [id, name, '2026-01-07T12:00:00Z']);
  worker = await startTestWorker(api, [AnalyticsWorkerModule], { ANALYTICS_PATIENCE_SECONDS: '0' });
}, 90_000);
afterAll(async () => {
  await worker?.close();
  await api?.stop();
});

test('counts what happens, and whose it was only of those who allow it', async () => {
  const token = await api.tokenFor({ sub: lena, username: 'lena' });
  expect((await api.graphql('{ activityFigures }', {}, token)).data).toEqual({ activityFigures: false });
  expect((await api.graphql('mutation { setActivityFigures(allowed: true) }', {}, token)).codes).toEqual([]);
  expect((await api.graphql('{ activityFigures }', {}, token)).data).toEqual({ activityFigures: true });

  for (let i = 0; i < 3; i++) await happened('post.published', { postId: randomUUID(), authorId: lena });
  await happened('post.published', { postId: randomUUID(), authorId: marco });
  await happened('comment.created', { commentId: randomUUID(), authorId: 'not an id' });
  await happened('picture.discarded', { keys: [] });
  await happened('post.published', { authorId: lena }, `now() - interval '40 days'`);
  await signIn('LOGIN', lena);
  await signIn('LOGIN_ERROR', lena, 'invalid_user_credentials');
  await signIn('LOGIN', marco, 'expired_code');
  await signIn('LOGOUT', lena);
  const expected = { post: 4, comment: 1, 'sign-in': 1, 'sign-in-failed': 1 };
  await until(async () => Object.values(await counts('day')).reduce((sum, n) => sum + n, 0) >= 7);
  for (const grain of ['minute', 'hour', 'day']) expect(await counts(grain)).toEqual(expected);

  const events = await sql<{ kind: string; person: Buffer | null }>('SELECT kind, person FROM analytics_events');
  const of = (kind: string): (string | null)[] => events.filter((e) => e.kind === kind).map((e) => e.person?.toString('hex') ?? null);
  expect(of('post').filter((person) => person === null)).toHaveLength(1);
  expect(new Set([...of('post'), ...of('sign-in')].filter(Boolean)).size).toBe(1);
  expect(of('sign-in-failed')).toEqual([null]);
  expect(await sql('SELECT span, kind, people::int FROM analytics_reach ORDER BY span, kind')).toEqual([
    { span: 'day', kind: 'any', people: 1 },
    { span: 'day', kind: 'post', people: 1 },
    { span: 'day', kind: 'sign-in', people: 1 },
    { span: 'week', kind: 'any', people: 1 },
  ]);
  expect(await sql('SELECT cohort::text, people::int FROM analytics_retention')).toEqual([{ cohort: '2026-01-05', people: 1 }]);

  // Nothing that names or describes anybody.
  const all = JSON.stringify(await sql('SELECT * FROM analytics_events')) + JSON.stringify(await sql('SELECT * FROM analytics_people'));
  for (const personal of [lena, marco, 'lena', '192.0.2.1', lena.replaceAll('-', '')]) expect(all).not.toContain(personal);
});

test('what is read a second time changes no figure, also after the marks were lost or came from another cluster', async () => {
  const before = [await counts('minute'), await counts('day'), await sql('SELECT * FROM analytics_reach ORDER BY span, kind')];
  for (const mark of ['0', '9000000000000000000']) {
    await sql(`UPDATE analytics_marks SET written_in = $1::xid8`, [mark]);
    await until(async () => (await sql('SELECT 1 FROM analytics_marks WHERE written_in = $1::xid8', [mark])).length === 0);
  }
  expect([await counts('minute'), await counts('day'), await sql('SELECT * FROM analytics_reach ORDER BY span, kind')]).toEqual(before);
});

test('who takes the permission back is nobody from then on', async () => {
  const token = await api.tokenFor({ sub: lena, username: 'lena' });
  await api.graphql('mutation { setActivityFigures(allowed: false) }', {}, token);
  await happened('user.followed', { followerId: lena, followeeId: marco });
  await until(async () => (await counts('day')).follow === 1);
  expect(await sql(`SELECT person FROM analytics_events WHERE kind = 'follow'`)).toEqual([{ person: null }]);
});

test('old days go as partitions, and the keys of pseudonyms with their period', async () => {
  const partitions = async (): Promise<number> =>
    (await sql(`SELECT 1 FROM pg_inherits WHERE inhparent = 'analytics_events'::regclass`)).length;
  const there = await partitions();
  expect(there).toBeGreaterThanOrEqual(8);
  const later = new Date(Date.now() + 31 * 86_400_000);
  // The function keeps days that are still written, whatever it is told.
  await expect(worker.get(AnalyticsKeeping).run(later)).rejects.toThrow();
  await sql(`SELECT analytics_make_partitions('2026-01-01', '2026-01-03')`);
  expect(await worker.get(AnalyticsKeeping).run()).toBe(3);
  expect(await sql('SELECT 1 FROM analytics_keys')).toHaveLength(0);
  expect(await sql('SELECT 1 FROM analytics_people')).toHaveLength(0);
  expect(await counts('day')).toMatchObject({ post: 4 });
});
