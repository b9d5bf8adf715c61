import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '../../test/test-database.ts';
import { importSeasons } from '../f1/import.ts';
import { readInventedSeason } from '../f1/invented.ts';
import { brokenRules } from './check.ts';
import { makePeople, personId } from './people.ts';
import { makePosts } from './posts.ts';
import { seedCommunity } from './seed.ts';
import { readTopics } from './topics.ts';

// Real services on a busy machine; a failure shows at once, only a hang waits this long.
jest.setTimeout(60_000);

const LENA = '01890000-0000-4000-8000-000000000001';

describe('a seeded community', () => {
  let database: TestDatabase;
  const options = {
    seed: 'test',
    users: 150,
    posts: 900,
    demo: new Map([['lena', LENA]]),
    pictures: mkdtempSync(join(tmpdir(), 'gps-seed-')),
  };
  const rows = async <T>(sql: string, values: unknown[] = []): Promise<T[]> => (await database.client.query(sql, values)).rows as T[];
  const counts = () =>
    rows(
      'SELECT (SELECT count(*)::int FROM users) u, (SELECT count(*)::int FROM follows) f, (SELECT count(*)::int FROM posts) p, (SELECT count(*)::int FROM comments) c, (SELECT count(*)::int FROM reactions) r, (SELECT count(*)::int FROM topic_follows) t, (SELECT count(*)::int FROM media) m, (SELECT count(*)::int FROM notifications) n',
    );

  beforeAll(async () => {
    database = await createTestDatabase();
    const invented = readInventedSeason(new Date());
    await importSeasons(
      database.client,
      { ...invented, source: { name: 'Invented', licence: 'own', version: '1', invented: true }, refused: 0 },
      () => undefined,
    );
    await seedCommunity(database.client, options, () => undefined);
  });
  afterAll(async () => {
    rmSync(options.pictures, { recursive: true, force: true });
    await database?.drop();
  });

  test('has people, posts, threads and reactions, and keeps every rule', async () => {
    expect(await rows('SELECT count(*)::int AS n FROM profiles')).toEqual([{ n: 151 }]);
    expect(await rows('SELECT count(*)::int AS n FROM posts')).toEqual([{ n: 900 }]);
    const [thread] = await rows<{ deepest: number }>('SELECT max(depth) AS deepest FROM comments');
    expect(thread?.deepest).toBeGreaterThan(0);
    const ids = Array.from({ length: 150 }, (_, i) => personId('test', i));
    expect(await brokenRules(database.client, ids)).toEqual([]);
  });

  test('has a fan club and a media partner, administered by the demo accounts', async () => {
    await database.client.query(`SELECT set_config('gps.acting_as', 'platform', false)`);
    expect(await rows('SELECT alias, kind, member_count > 5 AS members FROM organizations ORDER BY alias')).toEqual([
      { alias: 'paddock-press', kind: 'MEDIA_PARTNER', members: true },
      { alias: 'tifosi-club', kind: 'FAN_CLUB', members: true },
    ]);
    expect(
      await rows(
        `SELECT o.alias, m.role FROM organization_members m JOIN organizations o ON o.id = m.organization_id WHERE m.user_id = $1 ORDER BY o.alias`,
        [LENA],
      ),
    ).toEqual([
      { alias: 'paddock-press', role: 'MEMBER' },
      { alias: 'tifosi-club', role: 'ADMIN' },
    ]);
    expect(await rows(`SELECT count(*)::int AS n FROM outbox_events WHERE type = 'organization.changed'`)).toEqual([{ n: 4 }]);
  });

  test('shows pictures with alt texts, whose files are where the API looks for them', async () => {
    const media = await rows<{ key: string; bytes: number; alt: string; width: number }>(
      'SELECT m.storage_key AS key, m.bytes, m.width, pm.alt_text AS alt FROM post_media pm JOIN media m ON m.id = pm.media_id JOIN posts p ON p.id = pm.post_id AND p.author_id = m.owner_id',
    );
    expect(media.length).toBeGreaterThan(60);
    for (const { key, bytes, alt } of media) {
      expect(alt.length).toBeGreaterThan(20);
      const sizes = [key, key.replace('.webp', '-small.webp')].map((name) => statSync(join(options.pictures, name)).size);
      expect(sizes.reduce((a, b) => a + b)).toBe(bytes);
    }
    expect(
      readFileSync(join(options.pictures, media[0]?.key ?? ''))
        .subarray(8, 12)
        .toString(),
    ).toBe('WEBP');
    const avatars = await rows<{ key: string }>('SELECT avatar_key AS key FROM profiles WHERE avatar_key IS NOT NULL');
    expect(avatars).toHaveLength(60);
    for (const { key } of avatars) expect(statSync(join(options.pictures, key)).size).toBeGreaterThan(500);
  });

  test('rings the bell of a demo account, the newest unread', async () => {
    const bell = await rows<{ kind: string; unread: boolean }>(
      `SELECT n.kind, n.read_at IS NULL AS unread FROM notifications n JOIN follows f ON f.follower_id = n.actor_id AND f.followee_id = n.user_id WHERE n.user_id = $1 ORDER BY n.id DESC`,
      [LENA],
    );
    expect(bell.map(({ kind }) => kind)).toEqual(Array.from({ length: 8 }, () => 'FOLLOW'));
    expect(bell.map(({ unread }) => unread)).toEqual([true, true, true, false, false, false, false, false]);
  });

  test('a few are followed by many', async () => {
    const [spread] = await rows<{ median: number; most: number }>(
      'SELECT percentile_disc(0.5) WITHIN GROUP (ORDER BY n)::int AS median, max(n)::int AS most FROM (SELECT count(*) AS n FROM follows GROUP BY followee_id) f',
    );
    expect(spread?.most).toBeGreaterThan((spread?.median ?? 0) * 3);
  });

  test('fills the feed of a demo account who has never signed in', async () => {
    expect(await rows('SELECT handle FROM profiles WHERE user_id = $1', [LENA])).toEqual([{ handle: 'lena' }]);
    const [feed] = await rows<{ n: number }>(
      'SELECT count(*)::int AS n FROM posts p JOIN follows f ON f.followee_id = p.author_id WHERE f.follower_id = $1',
      [LENA],
    );
    expect(feed?.n).toBeGreaterThan(50);
  });

  test('a second run changes nothing', async () => {
    const before = await counts();
    await seedCommunity(database.client, { ...options, users: 400 }, () => undefined);
    expect(await counts()).toEqual(before);
  });

  test('is the same for the same seed', async () => {
    const now = Date.now();
    const topics = await readTopics(database.client, now);
    const make = (seed: string) => JSON.stringify(makePosts(seed, 50, now, makePeople(seed, 40, now, topics), topics));
    expect(make('a')).toBe(make('a'));
    expect(make('a')).not.toBe(make('b'));
  });

  test('the check sees a broken rule', async () => {
    const [comment] = await rows<{ id: string; author_id: string }>('SELECT id, author_id FROM comments WHERE depth = 0 LIMIT 1');
    await database.client.query('UPDATE comments SET depth = 3 WHERE id = $1', [comment?.id]);
    expect(await brokenRules(database.client, [comment?.author_id ?? ''])).toContainEqual(
      expect.stringContaining('top comments have depth 0'),
    );
  });

  test('is refused outside the local profile, in one line', async () => {
    const main = fileURLToPath(new URL('../main.ts', import.meta.url));
    const run = (profile: string): Promise<{ code: number; said: string }> =>
      new Promise((resolve) => {
        const env = { ...process.env, NODE_OPTIONS: '', GPS_PROFILE: profile, DATABASE_OWNER_URL: database.url };
        execFile(process.execPath, [main, 'seed', '--users', '50', '--seed', 'other'], { env }, (error, stdout, stderr) =>
          resolve({ code: Number(error?.code ?? 0), said: stdout + stderr }),
        );
      });
    for (const profile of ['production', ''])
      expect(await run(profile)).toEqual({ code: 1, said: expect.stringMatching(/^Seeding is for the local profile only.*\n$/) });
    expect(await rows('SELECT id FROM users WHERE id = $1', [personId('other', 0)])).toEqual([]);
  });
});
