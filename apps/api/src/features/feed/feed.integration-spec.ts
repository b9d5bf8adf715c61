import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectLive, firstOf } from '../../../test/platform/live.js';
import { eventually, type Person, SocialWorld } from '../../../test/social/social-world.js';
import { Redis } from '../../platform/redis/redis.js';
import { followsChannel } from '../topics/index.js';

interface Feed {
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

let world: SocialWorld;
let lena: Person;
let marco: Person;
let stranger: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco, stranger] = await Promise.all([world.person('lena'), world.person('marco'), world.person('stranger')]);
  await world.sql(
    `INSERT INTO drivers (id, name, first_name, last_name, full_name, search_text) VALUES ('lewis-hamilton', 'Lewis Hamilton', 'Lewis', 'Hamilton', 'Lewis Hamilton', 'lewis hamilton')`,
  );
  await lena.follow(marco);
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const LEWIS = { kind: 'DRIVER', id: 'lewis-hamilton' };
const PAGE =
  'query($first: Int, $after: String) { homeFeed(first: $first, after: $after) { edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }';
const page = (person: Person, first = 50, after: string | null = null) => person.get<Feed>(PAGE, { first, after });
const ids = (feed: Feed) => feed.edges.map(({ node }) => node.id);

describe('the home feed', () => {
  test('holds one’s own posts, those of people and of topics one follows, each once, newest first', async () => {
    const own = await lena.post('Mine');
    const followed = await marco.post('By Marco');
    const unrelated = await stranger.post('By a stranger');
    const about = await stranger.post('By a stranger about Lewis', { topics: [LEWIS] });
    const both = await marco.post('By Marco about Lewis', { topics: [LEWIS] });
    expect(ids(await page(lena))).toEqual([both, followed, own]);
    await lena.get('mutation($topic: TopicInput!) { followTopic(topic: $topic) { viewerFollows } }', { topic: LEWIS });
    expect(ids(await page(lena))).toEqual([both, about, followed, own]);
    expect(ids(await page(lena))).not.toContain(unrelated);
  });

  test('pages meet without a gap and without a repetition, whatever is published meanwhile', async () => {
    for (let i = 0; i < 7; i += 1) await marco.post(`Lap ${i}`);
    const whole = ids(await page(lena));
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const part: Feed = await page(lena, 3, after);
      seen.push(...ids(part));
      after = part.pageInfo.hasNextPage ? part.pageInfo.endCursor : null;
      await marco.post('Meanwhile');
    } while (after);
    expect(seen).toEqual(whole);
  });

  test.each([
    ['nonsense'],
    [Buffer.from('["x"]').toString('base64url')],
    [Buffer.from(`["' OR 1=1 --"]`).toString('base64url')],
    [Buffer.from('[1,2]').toString('base64url')],
    ['a'.repeat(400)],
    [''],
  ])('a tampered cursor %j is refused', async (after) => {
    for (const query of [PAGE, 'query($first: Int, $after: String) { latestPosts(first: $first, after: $after) { edges { cursor } } }']) {
      expect((await lena.ask(query, { first: 3, after })).codes).toEqual(['cursor.invalid']);
    }
  });

  test.each([
    [0, 'input.invalid'],
    [-1, 'input.invalid'],
    [51, 'input.invalid'],
    [2_000_000, 'graphql.too_costly'],
  ])('a page of %s is refused', async (first, code) => {
    expect((await lena.ask(PAGE, { first })).codes).toEqual([code]);
  });
});

describe('one statement per read', () => {
  const card =
    'id body createdAt author { handle avatarUrl } commentCount reactionCounts { kind count } viewerReaction media { url } topics { name path } viewerCan { edit }';
  const bare = 'id body';
  const list = (fields: string) => `{ edges { cursor node { ${fields} } } pageInfo { hasNextPage } }`;
  test.each([
    ['homeFeed', 'feed.home.kinds.own.signed.attached.0', (): string => `homeFeed ${list(card)}`],
    ['homeFeed without figures', 'feed.home.none.any.unsigned.bare.0', (): string => `homeFeed ${list(bare)}`],
    ['latestPosts', 'posts.latest.kinds.own.signed.attached.0', (): string => `latestPosts ${list(card)}`],
    [
      'topicPosts',
      'posts.about.counts.any.unsigned.bare.0',
      (): string => `topicPosts(topic: { kind: DRIVER, id: "lewis-hamilton" }) ${list('id commentCount')}`,
    ],
    ['profilePosts', 'posts.of_author.none.any.unsigned.bare.0', (): string => `profilePosts(handle: "marco") ${list(bare)}`],
    ['me with profile', 'profiles.by_id.none.alone', (): string => 'me { id roles profile { handle } }'],
    [
      'profile with posts',
      'profiles.by_handle.all.kinds.own.signed.attached.0',
      (): string => `profile(handle: "marco") { handle followerCount postCount viewerFollows posts(first: 5) ${list(card)} }`,
    ],
    [
      'feed with threads',
      'feed.home.none.any.unsigned.bare.2',
      (): string => `homeFeed ${list(`id comments(first: 2) { edges { node { id replies { edges { node { id } } } } } }`)}`,
    ],
  ])('%s', async (_, statement, query) => {
    const { answer, statements } = await world.counted(lena, `{ ${query()} }`);
    expect(answer.errors).toEqual([]);
    expect(statements).toEqual([statement]);
  });

  test('a post without topics, and a reaction, are answered by the statement that writes them', async () => {
    const create = await world.counted(
      lena,
      `mutation($key: String!) { createPost(input: { body: "Fresh" }, idempotencyKey: $key) { ... on Post { id ${card} } } }`,
      (turn) => ({ key: `feed-fresh-${turn}` }),
    );
    expect(create.statements).toEqual(['posts.publish_once']);
    const { createPost: post } = create.answer.data as unknown as { createPost: { id: string } };
    expect(post).toMatchObject({
      body: 'Fresh',
      author: { handle: 'lena' },
      commentCount: 0,
      viewerReaction: null,
      viewerCan: { edit: true },
    });
    expect(await lena.get(`{ post(id: "${post.id}") { id ${card} } }`)).toEqual(post);

    const react = async (person: Person, kind: string) => {
      const { answer, statements } = await world.counted(person, `mutation { react(postId: "${post.id}", kind: ${kind}) { id ${card} } }`);
      expect(statements).toEqual(['reactions.put.kinds.own.signed.attached.0']);
      expect(await person.get(`{ post(id: "${post.id}") { id ${card} } }`)).toEqual((answer.data as { react: object }).react);
      return (answer.data as { react: object }).react;
    };
    expect(await react(marco, 'LIKE')).toMatchObject({ reactionCounts: [{ kind: 'LIKE', count: 1 }], viewerReaction: 'LIKE' });
    expect(await react(lena, 'WOW')).toMatchObject({
      reactionCounts: [
        { kind: 'LIKE', count: 1 },
        { kind: 'WOW', count: 1 },
      ],
    });
    expect(await react(marco, 'WOW')).toMatchObject({ reactionCounts: [{ kind: 'WOW', count: 2 }], viewerReaction: 'WOW' });
  });

  test('post with comments and replies', async () => {
    const id = await marco.post('Discuss');
    const first = await lena.comment(id, 'First');
    await marco.comment(id, 'Answer', first);
    const { answer, statements } = await world.counted(
      lena,
      `{ post(id: "${id}") { ${card} comments(first: 20) { edges { node { body author { handle } replies(first: 3) { edges { node { body } } } } } } } }`,
    );
    expect(statements).toEqual(['posts.one.kinds.own.signed.attached.2']);
    expect(answer.data).toMatchObject({
      post: { comments: { edges: [{ node: { body: 'First', replies: { edges: [{ node: { body: 'Answer' } }] } } }] } },
    });
  });
});

describe('pages within a page', () => {
  test('follow their variables, and what these default to', async () => {
    const id = await marco.post('Two comments');
    for (const body of ['a', 'b']) await lena.comment(id, body);
    const query =
      'query($id: ID!, $n: Int = 1) { post(id: $id) { comments(first: $n) { edges { node { body } } pageInfo { hasNextPage } } } }';
    expect(await lena.get(query, { id })).toEqual({ comments: { edges: [{ node: { body: 'a' } }], pageInfo: { hasNextPage: true } } });
    expect(await lena.get(query, { id, n: 2 })).toMatchObject({ comments: { edges: [{ node: { body: 'a' } }, { node: { body: 'b' } }] } });
    expect((await lena.ask(query, { id, n: 0 })).codes).toEqual(['input.invalid']);
  });

  test('asked twice with different arguments are refused rather than mixed up', async () => {
    const twice = (n: number) =>
      `{ profile(handle: "marco") { a: posts(first: 1) { edges { cursor } } b: posts(first: ${n}) { edges { cursor } } } }`;
    expect((await lena.ask(twice(2))).codes).toEqual(['graphql.conflicting_arguments']);
    expect((await lena.ask(twice(1))).errors).toEqual([]);
  });
});

test('the feed reads the index of posts and nothing as a whole', async () => {
  await world.sql(`INSERT INTO users (id, username) SELECT gen_random_uuid(), 'fan' || i FROM generate_series(1, 300) i`);
  await world.sql(
    `INSERT INTO profiles (user_id, handle, display_name) SELECT id, username, username FROM users WHERE username LIKE 'fan%'`,
  );
  await world.sql(
    `INSERT INTO posts (id, author_id, body) SELECT uuidv7(), u.id, 'x' FROM users u, generate_series(1, 30) WHERE u.username LIKE 'fan%'`,
  );
  await world.sql(`INSERT INTO follows (follower_id, followee_id) SELECT '${lena.id}', id FROM users WHERE username LIKE 'fan%' LIMIT 40`);
  await world.sql(`INSERT INTO comments (id, post_id, author_id, body) SELECT uuidv7(), p.id, p.author_id, 'y' FROM posts p`);
  await world.sql(
    `INSERT INTO reactions (post_id, user_id, kind) SELECT p.id, u.id, 'LIKE' FROM posts p JOIN LATERAL (SELECT id FROM users LIMIT 3) u ON true ON CONFLICT DO NOTHING`,
  );
  await world.sql('VACUUM ANALYZE');
  const { FeedRepository } = await import('./feed.repository.js');
  let plan = '';
  const explaining = {
    one: async (_name: string, text: string, params: unknown[]) => {
      const rows = await world.sql<{ 'QUERY PLAN': string }>(`EXPLAIN ${text}`, params);
      plan = rows.map((row) => row['QUERY PLAN']).join('\n');
      return { page: { more: false, nodes: [] } };
    },
  };
  const repository = new FeedRepository(explaining as never);
  await repository.home(
    lena.id,
    { first: 20, below: 'ffffffff-ffff-ffff-ffff-ffffffffffff' },
    { shape: { figures: 'kinds', own: true, byline: true, attached: false, threads: 0 }, pages: [] },
  );
  expect(plan).toContain('posts_author_feed');
  expect(plan).not.toMatch(/Seq Scan on (posts|reactions|comments)\b/);
});

test('an open feed hears of new posts that concern it, and of nothing else', async () => {
  await world.startWorker();
  await eventually(
    () =>
      world.count(
        'outbox_events',
        `type = 'post.published' AND event_id NOT IN (SELECT event_id FROM handled_events WHERE handler = 'feed.activity')`,
      ),
    (n) => n === 0,
  );
  const live = connectLive(world.api, lena.token);
  const heard = firstOf(live, 'subscription { homeFeedActivity { newestPostId authorHandle } }', () => undefined);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await stranger.post('Not for Lena');
  await lena.post('Her own');
  const id = await marco.post('For Lena');
  await expect(heard).resolves.toEqual({ data: { homeFeedActivity: { newestPostId: id, authorHandle: 'marco' } } });
  const redis = world.api.app.get(Redis);
  const channels = [redis.key('live:publications'), redis.key(`live:${followsChannel(lena.id)}`)];
  const listeners = async () => (await redis.commands.pubsub('NUMSUB', ...channels)).filter((_, i) => i % 2 === 1);
  await eventually(listeners, (counts) => counts.every((count) => count === 0));
  const stop = live.client.subscribe(
    { query: 'subscription { homeFeedActivity { newestPostId } }' },
    { next: () => undefined, error: () => undefined, complete: () => undefined },
  );
  await eventually(listeners, (counts) => counts.every((count) => count === 1));
  stop();
  await eventually(listeners, (counts) => counts.every((count) => count === 0));
  await live.client.dispose();
});
