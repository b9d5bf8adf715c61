import type { Client } from 'pg';
import { CliError } from '../cli-error.ts';
import { Random } from '../random.ts';
import type { Person } from './people.ts';
import type { RacingTopics } from './topics.ts';
import { timeUuid } from './uuid.ts';

const NAMES = ['lena', 'marco', 'mara', 'sam', 'ana', 'otto', 'opal', 'ada'];
const HOUR = 3_600_000;
const IN_THE_BELL = 8;
const UNREAD = 3;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** `lena=<uuid>,marco=<uuid>` as given to --demo. */
export function parseDemo(text: string): Map<string, string> {
  const accounts = new Map<string, string>();
  for (const part of text.split(',').filter(Boolean)) {
    const [name = '', id = ''] = part.trim().split('=');
    if (!/^[a-z0-9_]{3,20}$/.test(name) || !UUID.test(id))
      throw new CliError(`--demo takes name=<uuid>,name=<uuid>; “${part}” is not that.`);
    accounts.set(name, id);
  }
  return accounts;
}

/** Demo accounts follow the best known people and some topics, so that their home feed is full. Answers how many rows are new. */
export async function followForDemo(
  client: Client,
  given: ReadonlyMap<string, string>,
  people: readonly Person[],
  topics: RacingTopics,
  seed: string,
): Promise<number> {
  const accounts = given.size > 0 ? given : await knownDemoAccounts(client);
  const famous = [...people].sort((a, b) => b.fame - a.fame);
  let added = 0;
  for (const [name, userId] of accounts) {
    added += await ensureAccount(client, name, userId);
    const random = new Random(`${seed} demo ${name}`);
    const followed = famous
      .filter((person, i) => person.id !== userId && (i < 12 || (i < 200 && random.chance(0.15))))
      .map((person) => person.id);
    const fans = people
      .filter((person) => person.id !== userId && random.chance(Math.min(0.5, 25 / people.length)))
      .map((person) => person.id);
    const races = topics.calendar.filter((race) => race.startsAt > Date.now()).slice(0, 1);
    const liked = [...topics.entrants.pickSome(random, 4), ...races];
    added += await insert(client, `INSERT INTO follows (follower_id, followee_id) SELECT $1, unnest($2::uuid[]) ON CONFLICT DO NOTHING`, [
      userId,
      followed,
    ]);
    added += await insert(client, `INSERT INTO follows (follower_id, followee_id) SELECT unnest($2::uuid[]), $1 ON CONFLICT DO NOTHING`, [
      userId,
      fans,
    ]);
    added += await ringForFans(client, userId, fans.slice(0, IN_THE_BELL), random);
    // A second run may find another next race; whoever follows one already keeps it.
    added += await insert(
      client,
      `INSERT INTO topic_follows (user_id, topic_kind, topic_id) SELECT $1, * FROM unnest($2::text[], $3::text[]) WHERE NOT EXISTS (SELECT FROM topic_follows WHERE user_id = $1) ON CONFLICT DO NOTHING`,
      [userId, liked.map((topic) => topic.kind), liked.map((topic) => topic.id)],
    );
  }
  return added;
}

/** Who followed lately stands in the bell, the newest unread. */
async function ringForFans(client: Client, userId: string, fans: readonly string[], random: Random): Promise<number> {
  const moments = fans.map((_, i) => Date.now() - Math.floor((i * (i + 1) * 3 + 1 + random.next()) * HOUR));
  return insert(
    client,
    `INSERT INTO notifications (id, user_id, kind, actor_id, dedupe_key, created_at, read_at)
     SELECT n.id, $1, 'FOLLOW', n.fan, 'follow:' || n.fan, n.at, CASE WHEN n.nth > ${UNREAD} THEN n.at + interval '10 minutes' END
       FROM unnest($2::uuid[], $3::uuid[], $4::timestamptz[]) WITH ORDINALITY AS n (id, fan, at, nth) ON CONFLICT (user_id, dedupe_key) DO NOTHING`,
    [userId, moments.map((at) => timeUuid(at, random)), fans, moments.map((at) => new Date(at))],
  );
}

/** Those that have signed in, when none are given. */
export async function knownDemoAccounts(client: Client): Promise<Map<string, string>> {
  const found = await client.query<{ username: string; id: string }>(
    'SELECT username, id FROM users WHERE username = ANY ($1) AND deleted_at IS NULL ORDER BY username',
    [NAMES],
  );
  return new Map(found.rows.map((row) => [row.username, row.id]));
}

/** The row that a first sign-in would make, in case nobody has signed in yet. */
async function ensureAccount(client: Client, name: string, userId: string): Promise<number> {
  const made = await insert(client, 'INSERT INTO users (id, username) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING', [userId, name]);
  if (made === 0) return 0;
  const display = name.charAt(0).toUpperCase() + name.slice(1);
  await insert(
    client,
    `INSERT INTO profiles (user_id, handle, onboarded_at, display_name) SELECT $1::uuid, CASE WHEN EXISTS (SELECT FROM profiles WHERE handle = $2::text) THEN $2::text || '_' || left($1::uuid::text, 6) ELSE $2::text END, now(), $3::text`,
    [userId, name, display],
  );
  return made;
}

async function insert(client: Client, sql: string, values: readonly unknown[]): Promise<number> {
  return (await client.query(sql, values as unknown[])).rowCount ?? 0;
}
