import { readdir } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { eventually, type Outcome, type Person, SocialWorld, times } from '../../../test/social/social-world.js';
import { ContentPurge } from './content-purge.js';

let world: SocialWorld;
let purge: ContentPurge;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco] = await Promise.all([world.person('lena'), world.person('marco')]);
  purge = (await world.startWorker()).get(ContentPurge, { strict: false });
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const CANARY = 'Canary https://canary.example/secret';
const deletion = (kind: 'Post' | 'Comment') =>
  `mutation($id: ID!) { delete${kind}(id: $id) { ... on Deleted { id } ... on Refusal { code } } }`;
const report = (who: Person, subjectKind: 'POST' | 'COMMENT', subjectId: string) =>
  who.get('mutation($input: ReportInput!, $key: String!) { report(input: $input, idempotencyKey: $key) { __typename } }', {
    input: { subjectKind, subjectId, reason: 'HARASSMENT' },
    key: randomUUID(),
  });
const close = (subjectId: string, daysAgo: number) =>
  world.sql(`UPDATE cases SET status = 'dismissed', closed_at = now() - make_interval(days => $2) WHERE subject_id = $1`, [
    subjectId,
    daysAgo,
  ]);

async function upload(person: Person): Promise<string> {
  const picture = await sharp({ create: { width: 90, height: 60, channels: 3, background: '#c81e1e' } })
    .png()
    .toBuffer();
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(picture)]), 'car.png');
  const headers = { authorization: `Bearer ${person.token}` };
  return ((await (await world.api.fetch('/media', { method: 'POST', headers, body: form })).json()) as { id: string }).id;
}

interface Row {
  body: string;
  purged: boolean;
}
const row = async (table: 'posts' | 'comments', id: string): Promise<Row | undefined> =>
  (await world.sql<Row>(`SELECT body, purged_at IS NOT NULL AS purged FROM ${table} WHERE id = $1`, [id]))[0];
const EMPTY = { body: '', purged: true };
const isEmpty = (found: Row | undefined): boolean => found?.purged === true;
const files = () => readdir(world.api.settings.mediaDir);

test('a deleted post leaves an empty row: no text, link, topic, reaction, picture or file, and its thread goes with it', async () => {
  await world.sql(
    `INSERT INTO drivers (id, name, first_name, last_name, full_name, search_text) VALUES ('canary', 'C', 'C', 'C', 'C', 'c')`,
  );
  const before = await files();
  const id = await upload(lena);
  const post = await lena.post(CANARY, { mediaIds: [{ id, altText: 'Canary in a car' }], topics: [{ kind: 'DRIVER', id: 'canary' }] });
  const comment = await marco.comment(post, CANARY);
  await marco.react(post);
  expect((await files()).length).toBeGreaterThan(before.length);

  await lena.get<Outcome>(deletion('Post'), { id: post });
  await eventually(() => row('posts', post), isEmpty);
  expect([await row('posts', post), await row('comments', comment)]).toEqual([EMPTY, EMPTY]);
  for (const table of ['post_media', 'post_topics', 'reactions']) expect(await world.count(table, 'post_id = $1', [post])).toBe(0);
  await eventually(files, (found) => found.length === before.length);
  // The row goes after its file.
  await eventually(
    () => world.count('media', 'id = $1', [id]),
    (left) => left === 0,
  );
});

test('a deleted comment goes by itself, and its place in the thread stays', async () => {
  const post = await lena.post('Who wins?');
  const comment = await marco.comment(post, CANARY);
  const reply = await lena.comment(post, 'Not you', comment);
  await marco.get(deletion('Comment'), { id: comment });
  await eventually(() => row('comments', comment), isEmpty);
  expect(await row('comments', reply)).toEqual({ body: 'Not you', purged: false });
  const thread = await lena.get<{ edges: object[] }>(
    'query($id: ID!) { comments(postId: $id) { edges { node { state body replies { edges { node { body } } } } } } }',
    { id: post },
  );
  expect(thread.edges).toEqual([{ node: { state: 'DELETED', body: '', replies: { edges: [{ node: { body: 'Not you' } }] } } }]);
});

test.each(['Post', 'Comment'] as const)(
  'evidence stays while a case is open and some days after: %s',
  async (kind) => {
    const post = await lena.post(CANARY);
    const [table, id] = kind === 'Post' ? (['posts', post] as const) : (['comments', await lena.comment(post, CANARY)] as const);
    await report(marco, kind === 'Post' ? 'POST' : 'COMMENT', id);
    await lena.get(deletion(kind), { id });
    const kept = { body: CANARY, purged: false };
    await purge.run();
    expect(await row(table, id)).toEqual(kept);
    await close(id, 29);
    await purge.run();
    expect(await row(table, id)).toEqual(kept);
    await close(id, 31);
    await purge.run();
    expect(await row(table, id)).toEqual(EMPTY);
  },
  20_000,
);

test('what nobody deleted is not touched, however old, and neither is what moderators removed', async () => {
  const [post, removed] = [await lena.post('Still here'), await lena.post('Removed')];
  await world.sql(`UPDATE posts SET created_at = now() - interval '9 years' WHERE id = $1`, [post]);
  await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [removed]);
  await report(marco, 'POST', post);
  await close(post, 100);
  await purge.run();
  expect([await row('posts', post), await row('posts', removed)]).toEqual([
    { body: 'Still here', purged: false },
    { body: 'Removed', purged: false },
  ]);
});

test('many at once, by two workers, twice: all go, and the second time there is nothing to do', async () => {
  const busy = await world.person('busy');
  await world.sql(
    `INSERT INTO posts (id, author_id, body, deleted_at) SELECT gen_random_uuid(), $1, 'Canary', now() FROM generate_series(1, 1300)`,
    [busy.id],
  );
  await times(2, () => purge.run());
  await eventually(
    () => world.count('posts', `author_id = $1 AND (body <> '' OR purged_at IS NULL)`, [busy.id]),
    (left) => left === 0,
  );
  expect(await purge.run()).toBe(0);
});

test('nothing can be written over an emptied row', async () => {
  const post = await lena.post(CANARY);
  await lena.get(deletion('Post'), { id: post });
  await eventually(() => row('posts', post), isEmpty);
  await expect(world.sql(`UPDATE posts SET body = 'back' WHERE id = $1`, [post])).rejects.toThrow('posts_purged_check');
});
