import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { makeRule, noRules } from '../../../test/rules/make-rule.js';
import { eventually, type Outcome, type Person, SocialWorld } from '../../../test/social/social-world.js';
import { HeldContent } from './held-content.js';
import { HeldContentRepository } from './held-content.repository.js';
import { Outbox } from '../../platform/outbox/outbox.js';

let world: SocialWorld;
let lena: Person;
let marco: Person;
let stranger: Person;
const TOPIC = { kind: 'DRIVER', id: 'lewis-hamilton' };

beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco, stranger] = await Promise.all([world.person('lena'), world.person('marco'), world.person('stranger')]);
  await marco.follow(lena);
  await world.startWorker();
}, 60_000);
afterAll(() => world?.stop(), 20_000);
afterEach(() => noRules(world.api));

const CREATE = `mutation($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) {
  ... on Post { id state body } ... on Refusal { code } } }`;
const EDIT =
  'mutation($id: ID!, $body: String!) { editPost(id: $id, body: $body) { ... on Post { id state body } ... on Refusal { code } } }';
const PAGE = '{ edges { node { id } } }';
type List = { edges: { node: { id: string } }[] };
const ids = (list: List | null) => list?.edges.map(({ node }) => node.id) ?? [];

/** Where a post can be come across; `where` it is seen by this person. */
async function seenBy(person: Person, id: string): Promise<string[]> {
  const { data } = await person.ask<Record<string, never>>(
    `query($id: ID!) {
      one: post(id: $id) { id }
      latest: latestPosts ${PAGE}
      profile: profilePosts(handle: "lena") ${PAGE}
      page: profile(handle: "lena") { posts ${PAGE} }
      home: homeFeed ${PAGE} }`,
    { id },
  );
  const found = data as unknown as { one: { id: string } | null; latest: List; profile: List; page: { posts: List }; home: List };
  return [
    ...(found.one ? ['one'] : []),
    ...(ids(found.latest).includes(id) ? ['latest'] : []),
    ...(ids(found.profile).includes(id) ? ['profile'] : []),
    ...(ids(found.page.posts).includes(id) ? ['page'] : []),
    ...(ids(found.home).includes(id) ? ['home'] : []),
  ];
}

const codeOf = async (person: Person, query: string, variables: Record<string, unknown>): Promise<string> => {
  const answer = await person.ask<Record<string, Outcome | null>>(query, variables);
  return answer.codes[0] ?? Object.values(answer.data ?? {})[0]?.code ?? 'passed';
};

const release = (kind: 'post' | 'comment', id: string): Promise<boolean> => {
  const repository = new HeldContentRepository(world.api.database);
  return repository.transaction((tx) => new HeldContent(repository, new Outbox()).release(tx, { kind, id }));
};

test('a post that is held shows to its author alone, wherever posts show, and to nobody in figures', async () => {
  const before = await marco.get<{ postCount: number }>('{ profile(handle: "lena") { postCount } }');
  await makeRule(world.api, { parameters: { words: ['casino'] } });
  const key = randomUUID();
  const input = { body: 'Best cаsіno in Monaco', topics: [] };
  const post = await lena.get<{ id: string; state: string }>(CREATE, { input, key });
  expect(post.state).toBe('HELD');
  expect(await lena.get(CREATE, { input, key })).toMatchObject({ id: post.id, state: 'HELD' });

  expect(await seenBy(lena, post.id)).toEqual(['one', 'profile', 'page', 'home']);
  expect(await seenBy(marco, post.id)).toEqual([]);
  expect((await world.api.graphql('query($id: ID!) { post(id: $id) { id } }', { id: post.id })).data).toEqual({ post: null });
  expect(await marco.get('{ profile(handle: "lena") { postCount } }')).toEqual(before);

  const react = 'mutation($id: ID!) { react(postId: $id, kind: LIKE) { id } }';
  const comment = `mutation($id: ID!) { createComment(input: { postId: $id, body: "What?" }, idempotencyKey: "${randomUUID()}") { ... on Comment { id } ... on Refusal { code } } }`;
  const report = `mutation($id: ID!) { report(input: { subjectKind: POST, subjectId: $id, reason: SPAM }, idempotencyKey: "${randomUUID()}") { ... on ReportReceived { id } ... on Refusal { code } } }`;
  const thread = 'query($id: ID!) { comments(postId: $id) { edges { node { id } } } }';
  for (const [query, code] of [
    [react, 'post.not_found'],
    [comment, 'post.not_found'],
    [report, 'report.subject_not_found'],
    [thread, 'post.not_found'],
  ] as const)
    expect(await codeOf(marco, query, { id: post.id })).toBe(code);
  expect(await world.count('outbox_events', `type = 'post.published' AND payload->>'postId' = $1`, [post.id])).toBe(0);

  expect(await release('post', post.id)).toBe(true);
  expect(await release('post', post.id)).toBe(false);
  expect(await seenBy(marco, post.id)).toEqual(['one', 'latest', 'profile', 'page', 'home']);
  expect(await world.count('outbox_events', `type = 'post.published' AND payload->>'postId' = $1`, [post.id])).toBe(1);
});

test('topics list no held post', async () => {
  await makeRule(world.api, { parameters: { words: ['casino'] } });
  await world.sql(`INSERT INTO post_topics (post_id, topic_kind, topic_id) VALUES ($1, 'driver', 'lewis-hamilton')`, [
    await lena.post('Fine'),
  ]);
  const id = await lena.post('Casino night');
  await world.sql(`INSERT INTO post_topics (post_id, topic_kind, topic_id) VALUES ($1, 'driver', 'lewis-hamilton')`, [id]);
  const list = await marco.get<List>(`query($topic: TopicInput!) { topicPosts(topic: $topic) ${PAGE} }`, { topic: TOPIC });
  expect(list.edges).toHaveLength(1);
  expect(ids(list)).not.toContain(id);
});

test('what becomes bad by an edit goes out of sight with its thread, stays held whatever its author makes of it, and is no news when it is back', async () => {
  const id = await lena.post('Lovely day');
  await marco.comment(id, 'It is');
  const events = () => world.count('outbox_events', `type = 'post.published' AND payload->>'postId' = $1`, [id]);
  const published = await events();
  await makeRule(world.api, { parameters: { words: ['casino'] } });
  expect(await lena.get(EDIT, { id, body: 'Lovely casino' })).toMatchObject({ id, state: 'HELD' });
  expect(await seenBy(marco, id)).toEqual([]);
  expect(await lena.get(EDIT, { id, body: 'Lovely day again' })).toMatchObject({ state: 'HELD', body: 'Lovely day again' });
  expect(await seenBy(marco, id)).toEqual([]);
  await release('post', id);
  expect(await seenBy(marco, id)).toContain('one');
  expect(await events()).toBe(published);
});

test('a comment that is held: its author reads it, others neither read nor count nor hear of it until it is released', async () => {
  const post = await lena.post('Talk to me');
  await makeRule(world.api, { parameters: { words: ['casino'] } });
  const id = await marco.comment(post, 'Casino tonight');
  const THREAD = `query($post: ID!) { comments(postId: $post) { edges { node { id state body } } } post(id: $post) { commentCount comments { edges { node { id } } } } }`;
  const read = async (person: Person) =>
    (await person.ask(THREAD, { post })).data as unknown as {
      comments: { edges: { node: object }[] };
      post: { commentCount: number; comments: List };
    };
  expect((await read(marco)).comments.edges).toEqual([{ node: { id, state: 'HELD', body: 'Casino tonight' } }]);
  expect(ids((await read(marco)).post.comments)).toEqual([id]);
  for (const person of [lena, stranger])
    expect(await read(person)).toEqual({ comments: { edges: [] }, post: { commentCount: 0, comments: { edges: [] } } });
  expect(
    await codeOf(stranger, 'query($p: ID!, $c: ID!) { comments(postId: $p, parentId: $c) { edges { node { id } } } }', { p: post, c: id }),
  ).toBe('passed');
  const bell = () => lena.get<{ edges: { node: { commentId: string } }[] }>('{ notifications { edges { node { id commentId } } } }');
  // The worker has caught up with this one, so it has with the held one as well.
  const other = await stranger.comment(post, 'Hello');
  await eventually(bell, ({ edges }) => edges.some(({ node }) => node.commentId === other), 60_000);
  expect((await bell()).edges.some(({ node }) => node.commentId === id)).toBe(false);
  await release('comment', id);
  await eventually(bell, ({ edges }) => edges.some(({ node }) => node.commentId === id), 60_000);
  expect((await read(stranger)).post.commentCount).toBe(2);
});

test('a comment that was answered keeps its place, without what it said', async () => {
  const post = await lena.post('Talk');
  const parent = await marco.comment(post, 'Hello');
  await stranger.comment(post, 'Hi', parent);
  await makeRule(world.api, { parameters: { words: ['casino'] } });
  await marco.get('mutation($id: ID!) { editComment(id: $id, body: "Casino") { ... on Comment { state } ... on Refusal { code } } }', {
    id: parent,
  });
  const [first] = (
    await stranger.get<{ edges: { node: object }[] }>(
      'query($id: ID!) { comments(postId: $id) { edges { node { id state body author { id } } } } }',
      { id: post },
    )
  ).edges;
  expect(first?.node).toEqual({ id: parent, state: 'HELD', body: '', author: null });
});

test('removing ends the waiting', async () => {
  await makeRule(world.api, { parameters: { words: ['casino'] } });
  const id = await lena.post('Casino');
  await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [id]);
  expect(await world.sql('SELECT held_at FROM posts WHERE id = $1', [id])).toEqual([{ held_at: null }]);
  expect(await seenBy(lena, id)).toEqual([]);
});

test('the decision of a case about it lets it go', async () => {
  await makeRule(world.api, { parameters: { words: ['casino'] } });
  const id = await lena.post('Casino royale');
  const payload = { caseId: randomUUID(), outcome: 'dismissed', subjectKind: 'post', subjectId: id, reporterIds: [] };
  await world.api.database.transaction((tx) => new Outbox().add(tx, { type: 'report.resolved', payload }));
  await eventually(
    () => seenBy(marco, id),
    (places) => places.includes('one'),
    50_000,
  );
});
