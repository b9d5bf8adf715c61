import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Person, StaffWorld } from '../../../test/staff/staff-world.js';

const PAGE = `query Page($filter: ContentFilter, $sort: ContentSort! = NEWEST, $first: Int! = 50, $after: String) {
  contentItems(filter: $filter, sort: $sort, first: $first, after: $after) {
    edges { node { id kind body state postId caseId author { handle } viewerCan { restore openCase } } } pageInfo { hasNextPage endCursor } } }`;

interface Item {
  id: string;
  kind: string;
  state: string;
  caseId: string | null;
  viewerCan: { restore: boolean; openCase: boolean };
}
type Answer = { contentItems: { edges: { node: Item }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };

let world: StaffWorld;
let mara: Person;
let sam: Person;
let lena: Person;
let marco: Person;
const made: Record<string, string> = {};
beforeAll(async () => {
  world = await StaffWorld.start();
  mara = await world.person(['moderator']);
  sam = await world.person(['support']);
  lena = await world.person(['member'], { handle: 'lena_reads' });
  marco = await world.person();
  made['post'] = await world.post(lena, 'Box box');
  made['comment'] = await world.comment(marco, made['post'], 'No way');
  made['removed'] = await world.post(marco, 'Gone');
  made['held'] = await world.comment(lena, made['post'], 'Wait');
  made['deleted'] = await world.post(lena, 'Taken back');
  await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [made['removed']]);
  await world.sql('UPDATE comments SET held_at = now() WHERE id = $1', [made['held']]);
  await world.sql('UPDATE posts SET deleted_at = now() WHERE id = $1', [made['deleted']]);
  made['case'] = await world.report('post', made['removed'], marco, [lena]);
}, 120_000);
afterAll(() => world?.stop());

async function found(by: Person, variables: Record<string, unknown> = {}): Promise<Item[]> {
  const { data } = await world.ask<Answer>(by, PAGE, variables);
  return data?.contentItems.edges.map(({ node }) => node) ?? [];
}
const names = (items: Item[]): (string | undefined)[] => items.map(({ id }) => Object.entries(made).find(([, value]) => value === id)?.[0]);

test('staff see what stands, what was removed and what is held, newest or oldest first, never what was deleted', async () => {
  expect(names(await found(mara))).toEqual(['held', 'removed', 'comment', 'post']);
  expect(names(await found(mara, { sort: 'OLDEST' }))).toEqual(['post', 'comment', 'removed', 'held']);
  const { answer, statements } = await world.counted<Answer>(mara, PAGE);
  expect(answer.codes).toEqual([]);
  expect(statements).toHaveLength(1);
});

test('filters by state, kind, author, thread and time; what names nobody finds nothing', async () => {
  const by = async (filter: Record<string, unknown>) => names(await found(mara, { filter }));
  expect(await by({ state: 'REMOVED' })).toEqual(['removed']);
  expect(await by({ state: 'HELD' })).toEqual(['held']);
  expect(await by({ state: 'VISIBLE' })).toEqual(['comment', 'post']);
  expect(await by({ state: 'DELETED' })).toEqual([]);
  expect(await by({ kind: 'POST' })).toEqual(['removed', 'post']);
  expect(await by({ author: '@Lena_reads' })).toEqual(['held', 'post']);
  expect(await by({ author: marco.id })).toEqual(['removed', 'comment']);
  expect(await by({ author: 'nobody_there' })).toEqual([]);
  expect(await by({ postId: made['post'] })).toEqual(['held', 'comment', 'post']);
  expect(await by({ postId: "1' OR true --" })).toEqual([]);
  expect(await by({ from: new Date(Date.now() + 60_000).toISOString() })).toEqual([]);
});

test('pages neither repeat nor leave out', async () => {
  const seen: Item[] = [];
  let after: string | null = null;
  for (let page = 0; page < 4; page += 1) {
    const { data }: { data: Answer | null } = await world.ask<Answer>(mara, PAGE, { first: 1, after });
    seen.push(...(data?.contentItems.edges.map(({ node }) => node) ?? []));
    after = data?.contentItems.pageInfo.endCursor ?? null;
  }
  expect(names(seen)).toEqual(['held', 'removed', 'comment', 'post']);
  expect((await world.ask(mara, PAGE, { first: 51 })).codes).toEqual(['input.invalid']);
  expect((await world.ask(mara, PAGE, { after: 'x' })).codes).toEqual(['cursor.invalid']);
});

test('what may be done follows the permissions of whoever looks', async () => {
  const [removed] = await found(mara, { filter: { state: 'REMOVED' } });
  expect(removed).toMatchObject({ caseId: made['case'], viewerCan: { restore: true, openCase: true } });
  const [forSupport] = await found(sam, { filter: { state: 'REMOVED' } });
  expect(forSupport).toMatchObject({ viewerCan: { restore: false, openCase: true } });
});
