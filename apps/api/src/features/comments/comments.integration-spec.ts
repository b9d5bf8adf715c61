import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectLive, firstOf } from '../../../test/platform/live.js';
import { type Outcome, type Person, SocialWorld, times } from '../../../test/social/social-world.js';

let world: SocialWorld;
let lena: Person;
let marco: Person;
let post: string;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco] = await Promise.all([world.person('lena'), world.person('marco')]);
  post = await lena.post('What a race');
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const CREATE =
  'mutation($input: CreateCommentInput!, $key: String!) { createComment(input: $input, idempotencyKey: $key) { ... on Comment { id body depth parentId } ... on Refusal { code } } }';
const EDIT =
  'mutation($id: ID!, $body: String!) { editComment(id: $id, body: $body) { ... on Comment { body editedAt } ... on Refusal { code } } }';
const DELETE = 'mutation($id: ID!) { deleteComment(id: $id) { ... on Deleted { id } ... on Refusal { code } } }';
const NODE = 'id body state depth replyCount author { handle } viewerCan { edit delete report }';
const THREAD = `query($post: ID!, $parent: ID, $after: String) { comments(postId: $post, parentId: $parent, first: 2, after: $after) {
  edges { node { ${NODE} replies(first: 2) { edges { node { ${NODE} replies { edges { node { id } } } } } } } } pageInfo { hasNextPage endCursor } } }`;

interface Node {
  id: string;
  body: string;
  state: string;
  depth: number;
  replyCount: number;
  author: { handle: string } | null;
  replies: Thread;
}
interface Thread {
  edges: { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}
const thread = (of: string, more: object = {}) => marco.get<Thread>(THREAD, { post: of, ...more });
const create = (person: Person, input: object, key: string = randomUUID()) =>
  person.get<Outcome & { depth?: number }>(CREATE, { input, key });

describe('writing a comment', () => {
  test.each([
    ['500 characters', { body: 'a'.repeat(500) }, undefined],
    ['500 emoji', { body: '👩🏽‍🚀'.repeat(500) }, undefined],
    ['501 characters', { body: 'a'.repeat(501) }, 'text.too_long'],
    ['nothing', { body: '' }, 'text.empty'],
    ['only spaces', { body: ' \u200b\n' }, 'text.empty'],
    ['a post that never was', { body: 'x', postId: randomUUID() }, 'post.not_found'],
    ['a malformed post', { body: 'x', postId: 'nonsense' }, 'post.not_found'],
    ['a parent that never was', { body: 'x', parentId: randomUUID() }, 'comment.parent_not_found'],
    ['a malformed parent', { body: 'x', parentId: 'nonsense' }, 'comment.parent_not_found'],
  ])('%s', async (_, input, code) => {
    const of = await marco.post('About this');
    expect((await create(lena, { postId: of, ...input })).code).toBe(code);
    expect(await world.count('comments', 'post_id = $1', [of])).toBe(code ? 0 : 1);
  });

  test('a parent of another post is not found', async () => {
    const elsewhere = await lena.comment(await marco.post('Elsewhere'), 'There');
    expect(await create(lena, { postId: post, parentId: elsewhere, body: 'Here' })).toEqual({ code: 'comment.parent_not_found' });
  });

  test('fifty at once with one key write one', async () => {
    const key = randomUUID();
    await times(50, () => lena.ask(CREATE, { input: { postId: post, body: 'Only once' }, key }));
    expect(await world.count('comments', `body = 'Only once'`)).toBe(1);
  });

  test('threads grow eight levels deep and then to the side', async () => {
    const of = await marco.post('Deep');
    let parentId: string | null = null;
    let depth: number | undefined;
    for (let i = 0; i < 11; i += 1) {
      const outcome: Outcome & { depth?: number } = await create(lena, { postId: of, parentId, body: `Level ${i}` });
      [parentId, depth] = [outcome.id ?? null, outcome.depth];
    }
    expect(depth).toBe(8);
  });
});

describe('reading a thread', () => {
  test('pages run oldest first, with replies below', async () => {
    const of = await lena.post('Talk');
    const [a, b, c] = [await lena.comment(of, 'a'), await marco.comment(of, 'b'), await lena.comment(of, 'c')];
    const [a1] = [await marco.comment(of, 'a1', a), await marco.comment(of, 'a2', a), await marco.comment(of, 'a3', a)];
    const first = await thread(of);
    expect(first.edges.map(({ node }) => node.id)).toEqual([a, b]);
    expect(first.edges[0]?.node).toMatchObject({
      replyCount: 3,
      replies: { edges: [{ node: { body: 'a1', depth: 1 } }, { node: { body: 'a2' } }] },
    });
    expect((await thread(of, { after: first.pageInfo.endCursor })).edges.map(({ node }) => node.id)).toEqual([c]);
    expect((await thread(of, { parent: a })).edges.map(({ node }) => node.id)).toContain(a1);
  });

  test('replies deeper than one reads at once are asked for by their parent', async () => {
    const deep = 'replies { edges { node { id '.repeat(3) + '} } }'.repeat(3);
    expect((await marco.ask(`query($post: ID!) { comments(postId: $post) { edges { node { id ${deep} } } } }`, { post })).codes).toEqual([
      'comment.replies_too_deep',
    ]);
  });

  test('hidden posts have no thread', async () => {
    for (const hidden of [randomUUID(), 'nonsense']) expect((await marco.ask(THREAD, { post: hidden })).codes).toEqual(['post.not_found']);
    expect((await marco.ask(THREAD, { post, parent: randomUUID() })).codes).toEqual(['comment.not_found']);
  });
});

describe('changing and deleting', () => {
  test('only the author does, and everybody else hears that it is not there', async () => {
    const own = await lena.comment(post, 'Tpyo');
    expect(await lena.get(EDIT, { id: own, body: 'Typo' })).toMatchObject({ body: 'Typo', editedAt: expect.any(String) });
    for (const id of [own, randomUUID(), 'nonsense']) {
      expect(await marco.get(EDIT, { id, body: 'Mine now' })).toEqual({ code: 'comment.not_found' });
      expect(await marco.get(DELETE, { id })).toEqual({ code: 'comment.not_found' });
    }
    await world.sql(`UPDATE comments SET created_at = now() - interval '25 hours' WHERE id = $1`, [own]);
    expect(await lena.get(EDIT, { id: own, body: 'Late' })).toEqual({ code: 'comment.edit_window_closed' });
    expect(await world.sql('SELECT body FROM comments WHERE id = $1', [own])).toEqual([{ body: 'Typo' }]);
  });

  test('a deleted comment keeps its place while it has answers, without text and name', async () => {
    const of = await lena.post('Argue');
    const asked = await lena.comment(of, 'Secret');
    const answer = await marco.comment(of, 'Answer', asked);
    expect(await lena.get(DELETE, { id: asked })).toEqual({ id: asked });
    const [kept] = (await thread(of)).edges;
    expect(kept?.node).toMatchObject({
      body: '',
      state: 'DELETED',
      author: null,
      replyCount: 1,
      replies: { edges: [{ node: { body: 'Answer', state: 'VISIBLE' } }] },
    });
    expect(await marco.get('query($id: ID!) { post(id: $id) { commentCount } }', { id: of })).toEqual({ commentCount: 1 });
    expect(await create(marco, { postId: of, parentId: asked, body: 'Another' })).toEqual({ code: 'comment.parent_not_found' });
    await marco.get(DELETE, { id: answer });
    expect((await thread(of)).edges).toEqual([]);
  });

  test('what a moderator removed is told from what its author deleted', async () => {
    const of = await lena.post('Removed');
    const bad = await marco.comment(of, 'Bad');
    await lena.comment(of, 'Why?', bad);
    await world.sql('UPDATE comments SET removed_at = now() WHERE id = $1', [bad]);
    expect((await thread(of)).edges[0]?.node).toMatchObject({ state: 'REMOVED', body: '', author: null });
  });
});

test('an open thread hears of new comments, and a hidden post has none to hear', async () => {
  await world.startWorker();
  const live = connectLive(world.api, marco.token);
  const of = await lena.post('Live');
  const heard = firstOf(
    live,
    `subscription { commentAdded(postId: "${of}") { id body author { handle } viewerCan { report delete } replies { edges { node { id } } } } }`,
  );
  await new Promise((resolve) => setTimeout(resolve, 500));
  const id = await lena.comment(of, 'Now');
  await expect(heard).resolves.toEqual({
    data: {
      commentAdded: { id, body: 'Now', author: { handle: 'lena' }, viewerCan: { report: true, delete: false }, replies: { edges: [] } },
    },
  });
  const refused = await firstOf(live, `subscription { commentAdded(postId: "${randomUUID()}") { id } }`).catch((error: unknown) => error);
  expect(JSON.stringify(refused)).toContain('post.not_found');
  await live.client.dispose();
});
