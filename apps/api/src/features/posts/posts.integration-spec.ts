import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Outcome, type Person, SocialWorld, times } from '../../../test/social/social-world.js';

let world: SocialWorld;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco] = await Promise.all([world.person('lena'), world.person('marco')]);
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const CREATE = `mutation($input: CreatePostInput!, $key: String!) { createPost(input: $input, idempotencyKey: $key) {
  __typename ... on Post { id body author { handle } viewerCan { edit delete report } } ... on Refusal { code message } ... on TextRefused { limit } } }`;
const create = (person: Person, body: string, key: string = randomUUID()) =>
  person.get<Outcome & { __typename: string; body?: string; limit?: number }>(CREATE, { input: { body }, key });
const POST = 'query($id: ID!) { post(id: $id) { id body editedAt commentCount viewerCan { edit delete report } } }';

test.each<[string, object[], string]>([
  ['one that racing data does not know', [{ kind: 'DRIVER', id: 'nobody' }], 'topic.not_found'],
  ['one that is no id', [{ kind: 'TEAM', id: "' OR 1=1 --" }], 'topic.not_found'],
  ['more than five', Array.from({ length: 6 }, (_, i) => ({ kind: 'DRIVER', id: `driver-${i}` })), 'post.too_many_topics'],
])('topics: %s, and nothing is posted', async (_, topics, code) => {
  const body = `Topics ${randomUUID()}`;
  expect(await lena.get(CREATE, { input: { body, topics }, key: randomUUID() })).toMatchObject({ __typename: 'NotAllowed', code });
  expect(await world.count('posts', 'body = $1', [body])).toBe(0);
});

describe('the text of a post', () => {
  test.each([
    ['one character', 'x', 'x'],
    ['the limit', 'a'.repeat(1000), 'a'.repeat(1000)],
    ['the limit in family emoji', '👨‍👩‍👧‍👦'.repeat(1000), '👨‍👩‍👧‍👦'.repeat(1000)],
    ['right-to-left', 'سباق رائع في موناكو', 'سباق رائع في موناكو'],
    ['zero-width joiners that make an emoji', '🏳️‍🌈', '🏳️‍🌈'],
    ['hidden characters, which go', '\u202eabc\u200b\u0000\ufeff', 'abc'],
    [
      'SQL and markup, which are only text',
      `'; DROP TABLE posts; -- <script>alert(1)</script>`,
      `'; DROP TABLE posts; -- <script>alert(1)</script>`,
    ],
  ])('%s is published as written', async (_, body, stored) => {
    expect(await create(lena, body)).toMatchObject({ __typename: 'Post', body: stored });
  });

  test.each([
    ['nothing', '', 'text.empty'],
    ['only spaces', ' \t\n\u3000', 'text.empty'],
    ['only zero-width characters', '\u200b\u200d\u2060', 'text.empty'],
    ['one character more than the limit', 'a'.repeat(1001), 'text.too_long'],
    ['one emoji more than the limit', '👨‍👩‍👧‍👦'.repeat(1001), 'text.too_long'],
  ])('%s is refused and leaves nothing', async (_, body, code) => {
    const before = await world.count('posts');
    expect(await create(lena, body)).toMatchObject({ __typename: 'TextRefused', code, limit: 1000 });
    expect(await world.count('posts')).toBe(before);
  });

  test('10 MB are refused before they are read', async () => {
    const answer = await lena.ask(CREATE, { input: { body: 'a'.repeat(10_000_000) }, key: randomUUID() }).catch(() => null);
    if (answer) expect([413, 400]).toContain(answer.status);
    expect(await world.count('posts', 'char_length(body) > 100000')).toBe(0);
  });
});

describe('sending a post twice', () => {
  test('fifty at once with one key publish one post, and all answer it', async () => {
    const key = randomUUID();
    const answers = await times(50, () => lena.ask<{ createPost: Outcome }>(CREATE, { input: { body: 'Once only' }, key }));
    const ids = new Set(answers.flatMap(({ data }) => data?.createPost?.id ?? []));
    for (const { codes } of answers) expect(codes.every((code) => code === 'idempotency.in_progress')).toBe(true);
    expect(ids.size).toBe(1);
    expect(await world.count('posts', `body = 'Once only'`)).toBe(1);
    expect(await world.count('outbox_events', `type = 'post.published' AND payload->>'postId' = $1`, [[...ids][0]])).toBe(1);
  });

  test('the same key for another text is refused', async () => {
    const key = randomUUID();
    await create(lena, 'First', key);
    expect((await lena.ask(CREATE, { input: { body: 'Second' }, key })).codes).toEqual(['idempotency.key_reused']);
  });

  test('the same key of another person is another key', async () => {
    const key = randomUUID();
    const [mine, theirs] = [await create(lena, 'Mine', key), await create(marco, 'Theirs', key)];
    expect(mine.id).not.toBe(theirs.id);
  });

  test.each(['short', 'k'.repeat(101), 'with a \u0000 in it', 'mit Umläuten'])('the key %j is refused', async (key) => {
    expect((await lena.ask(CREATE, { input: { body: 'x' }, key })).codes).toEqual(['idempotency.key_invalid']);
  });
});

describe('changing and deleting', () => {
  const EDIT =
    'mutation($id: ID!, $body: String!) { editPost(id: $id, body: $body) { ... on Post { body editedAt } ... on Refusal { code } } }';
  const DELETE = 'mutation($id: ID!) { deletePost(id: $id) { ... on Deleted { id } ... on Refusal { code } } }';

  test('the author edits, and everybody sees that it was edited', async () => {
    const id = await lena.post('Lights out');
    expect(await lena.get(EDIT, { id, body: ' Lights out and away we go ' })).toMatchObject({
      body: 'Lights out and away we go',
      editedAt: expect.any(String),
    });
    expect(await marco.get(POST, { id })).toMatchObject({
      body: 'Lights out and away we go',
      viewerCan: { edit: false, delete: false, report: true },
    });
  });

  test('after a day it stays as it is', async () => {
    const id = await lena.post('Old news');
    await world.sql(`UPDATE posts SET created_at = now() - interval '25 hours' WHERE id = $1`, [id]);
    expect(await lena.get(EDIT, { id, body: 'New' })).toEqual({ code: 'post.edit_window_closed' });
    expect(await lena.get(POST, { id })).toMatchObject({ body: 'Old news', viewerCan: { edit: false, delete: true } });
  });

  test('foreign, deleted, random and malformed ids all answer the same', async () => {
    const [foreign, gone] = [await marco.post('Not yours'), await lena.post('Gone')];
    await lena.get(DELETE, { id: gone });
    for (const id of [foreign, gone, randomUUID(), 'nonsense', '', "' OR 1=1 --"]) {
      expect(await lena.get(EDIT, { id, body: 'x' })).toEqual({ code: 'post.not_found' });
      expect(await lena.get(DELETE, { id })).toEqual({ code: 'post.not_found' });
    }
    expect(await marco.get(POST, { id: foreign })).toMatchObject({ body: 'Not yours' });
  });

  test('a deleted post is gone everywhere at once', async () => {
    const id = await lena.post('Regret');
    await marco.comment(id, 'Why?');
    await lena.get(DELETE, { id });
    expect(await marco.get(POST, { id })).toBeNull();
    const lists = await lena.ask<Record<string, { edges: { node: { id: string } }[] }>>(
      '{ homeFeed { edges { node { id } } } latestPosts { edges { node { id } } } profilePosts(handle: "lena") { edges { node { id } } } }',
    );
    for (const { edges } of Object.values(lists.data ?? {})) expect(edges.map(({ node }) => node.id)).not.toContain(id);
    for (const query of ['comments(postId: $id) { edges { node { id } } }', 'reactions(postId: $id) { edges { node { kind } } }']) {
      expect((await marco.ask(`query($id: ID!) { ${query} }`, { id })).codes).toEqual(['post.not_found']);
    }
    expect((await marco.ask('mutation($id: ID!) { react(postId: $id, kind: LIKE) { id } }', { id })).codes).toEqual(['post.not_found']);
  });
});
