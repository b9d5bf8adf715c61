import type { Client } from 'pg';
import { CliError } from '../cli-error.ts';
import { copyRows } from '../postgres/bulk.ts';
import { inTransaction, lock } from '../postgres/connect.ts';
import { brokenRules } from './check.ts';
import { makeComments, makeReactions } from './conversations.ts';
import { followForDemo, knownDemoAccounts } from './demo.ts';
import { makeFollows, makeTopicFollows } from './follows.ts';
import { seedOrganizations } from './organizations.ts';
import { makePeople, type Person, personId } from './people.ts';
import { Gallery } from './pictures/gallery.ts';
import { illustrate } from './pictures/post-pictures.ts';
import { makePosts } from './posts.ts';
import { type RacingTopics, readTopics } from './topics.ts';

const WITH_HELMET = 60;

export interface SeedOptions {
  readonly seed: string;
  readonly users: number;
  readonly posts: number;
  readonly demo: ReadonlyMap<string, string>;
  /** Where the API keeps pictures; without it nobody posts any. */
  readonly pictures?: string | undefined;
}

/** Makes the community if it is not there, in one transaction, and lets the demo accounts follow it. */
export async function seedCommunity(client: Client, options: SeedOptions, progress: (line: string) => void): Promise<void> {
  const { seed, users, posts, demo, pictures } = options;
  await lock(client, 'gps-seed');
  const existing = await seededBefore(client, seed);
  const now = existing?.now ?? Date.now();
  const topics = await readTopics(client, now);
  const gallery = existing === null && pictures !== undefined ? await Gallery.open(pictures, seed) : null;
  const people = makePeople(seed, existing?.users ?? users, now, topics, await takenHandles(client));
  await inTransaction(client, async () => {
    if (existing === null) await write(client, seed, posts, people, topics, now, gallery, progress);
    else progress(`The community “${seed}” of ${existing.users} people is there already: left as it is.`);
    const added = await followForDemo(client, demo, people, topics, seed);
    progress(`Demo accounts: ${added} new rows.`);
    const accounts = demo.size > 0 ? demo : await knownDemoAccounts(client);
    progress(`Organizations: ${await seedOrganizations(client, seed, people, accounts)} new rows.`);
  });
  if (existing === null)
    await client.query(
      'ANALYZE users, profiles, follows, topic_follows, posts, post_topics, post_media, media, comments, reactions, notifications',
    );
}

/** The moment and size of an earlier run. Ids of seeded people are of version 8, which Keycloak never gives; the first one was last seen at that moment. */
async function seededBefore(client: Client, seed: string): Promise<{ now: number; users: number } | null> {
  const first = await client.query<{ now: Date }>('SELECT last_seen_at AS now FROM users WHERE id = $1', [personId(seed, 0)]);
  if (first.rows[0] === undefined) return null;
  const found = await client.query<{ id: string }>(`SELECT id FROM users WHERE substring(id::text FROM 15 FOR 1) = '8'`);
  const ids = new Set(found.rows.map((row) => row.id));
  let users = 0;
  while (ids.has(personId(seed, users))) users += 1;
  return { now: first.rows[0].now.getTime(), users };
}

async function write(
  client: Client,
  seed: string,
  postCount: number,
  people: readonly Person[],
  topics: RacingTopics,
  now: number,
  gallery: Gallery | null,
  progress: (line: string) => void,
): Promise<void> {
  const step = async (what: string, run: () => Promise<number>): Promise<void> => {
    const began = performance.now();
    const count = await run();
    progress(`${String(count).padStart(8)} ${what}, ${Math.round(performance.now() - began)} ms`);
  };
  await step('people', async () => {
    // Nobody signs in as them: no account in Keycloak has these ids. The first one marks the moment of the run.
    const rows = people.map((p, i) => [p.id, p.handle, null, p.locale, new Date(p.createdAt), new Date(i === 0 ? now : p.lastSeenAt)]);
    await copyRows(client, 'users', ['id', 'username', 'email', 'locale', 'created_at', 'last_seen_at'], rows);
    const helmets = gallery ? await helmetsOf(people, gallery) : new Map<string, string>();
    const profiles = people.map((p) => [
      p.id,
      p.handle,
      p.displayName,
      p.bio,
      p.timeZone,
      helmets.get(p.id) ?? null,
      new Date(p.createdAt),
      new Date(p.createdAt),
      new Date(p.createdAt),
    ]);
    return copyRows(
      client,
      'profiles',
      ['user_id', 'handle', 'display_name', 'bio', 'time_zone', 'avatar_key', 'created_at', 'updated_at', 'onboarded_at'],
      profiles,
    );
  });
  await step('follows', () => copyRows(client, 'follows', ['follower_id', 'followee_id', 'created_at'], makeFollows(seed, people, now)));
  await step('followed drivers, teams and races', () =>
    copyRows(client, 'topic_follows', ['user_id', 'topic_kind', 'topic_id', 'created_at'], makeTopicFollows(seed, people, topics, now)),
  );
  const posts = makePosts(seed, postCount, now, people, topics);
  await step('posts', () =>
    copyRows(
      client,
      'posts',
      ['id', 'author_id', 'body', 'created_at'],
      posts.map((post) => [post.id, post.author.id, post.body, new Date(post.createdAt)]),
    ),
  );
  await step('topics of posts', () =>
    copyRows(
      client,
      'post_topics',
      ['post_id', 'topic_kind', 'topic_id'],
      posts.flatMap((post) => post.topics.map((topic) => [post.id, topic.kind, topic.id])),
    ),
  );
  await step('comments', () =>
    copyRows(
      client,
      'comments',
      ['id', 'post_id', 'parent_id', 'author_id', 'body', 'depth', 'created_at'],
      map(makeComments(seed, posts, people, topics, now), (c) => [
        c.id,
        c.postId,
        c.parentId,
        c.authorId,
        c.body,
        c.depth,
        new Date(c.createdAt),
      ]),
    ),
  );
  await step('reactions', () =>
    copyRows(
      client,
      'reactions',
      ['post_id', 'user_id', 'kind', 'created_at'],
      map(makeReactions(seed, posts, people, now), (r) => [r.postId, r.userId, r.kind, new Date(r.createdAt)]),
    ),
  );
  if (gallery) await step('pictures', () => illustrate(client, seed, posts, gallery));
  const broken = await brokenRules(
    client,
    people.map((person) => person.id),
  );
  if (broken.length > 0) throw new CliError(`The community would break a rule, so nothing was written: ${broken.join('; ')}`);
}

/** The best known have a helmet for an avatar. */
async function helmetsOf(people: readonly Person[], gallery: Gallery): Promise<Map<string, string>> {
  const known = [...people].sort((a, b) => b.fame - a.fame).slice(0, WITH_HELMET);
  return new Map(await Promise.all(known.map(async ({ id }) => [id, await gallery.helmet(id)] as const)));
}

async function takenHandles(client: Client): Promise<Set<string>> {
  const taken = await client.query<{ handle: string }>('SELECT handle FROM profiles');
  return new Set(taken.rows.map((row) => row.handle));
}

function* map<T, U>(items: Iterable<T>, make: (item: T) => U): Generator<U> {
  for (const item of items) yield make(item);
}
