import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';

const VIEW = 'id list name query sharedWith ownerName version viewerCan { change remove }';
const SAVE = `mutation Save($input: SaveStaffViewInput!, $key: String!) { saveStaffView(input: $input, idempotencyKey: $key) { __typename ... on StaffView { ${VIEW} } ... on Refusal { code } } }`;
const REMOVE = `mutation Remove($id: ID!) { removeStaffView(id: $id) { __typename ... on StaffView { id } ... on Refusal { code } } }`;
const PAGE = `query Page($list: StaffList, $first: Int, $after: String) { staffViews(list: $list, first: $first, after: $after) { edges { node { ${VIEW} } } pageInfo { hasNextPage endCursor } } }`;
const PREFERENCES = '{ staffPreferences { theme density lists { list columns defaultViewId defaultQuery } } }';
const LOOK = `mutation Look($list: StaffList!, $columns: [String!], $view: ID) { keepListLook(list: $list, columns: $columns, defaultViewId: $view) { lists { list columns defaultViewId defaultQuery } } }`;

interface View {
  __typename: string;
  code?: string;
  id: string;
  version: number;
  name: string;
  query: string;
  viewerCan: { change: boolean; remove: boolean };
}

let world: StaffWorld;
let mara: Person;
let max: Person;
let ana: Person;
let olga: Person;
beforeAll(async () => {
  world = await StaffWorld.start();
  [mara, max, ana, olga] = (await Promise.all(
    [['moderator'], ['moderator'], ['analyst'], ['operator']].map((roles) => world.person(roles)),
  )) as [Person, Person, Person, Person];
}, 120_000);
afterAll(() => world?.stop());

const input = (more: Record<string, unknown> = {}) => ({
  list: 'USERS',
  name: 'Locked',
  query: 'state=LOCKED&after=x',
  sharedWith: [],
  ...more,
});
async function save(by: Person, more: Record<string, unknown> = {}, idempotencyKey = key()): Promise<View> {
  const { data, codes } = await world.ask<{ saveStaffView: View }>(by, SAVE, { input: input(more), key: idempotencyKey });
  return data?.saveStaffView ?? ({ code: codes[0] } as View);
}
async function seen(by: Person, variables: Record<string, unknown> = {}) {
  const { data } = await world.ask<{ staffViews: { edges: { node: View }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(
    by,
    PAGE,
    variables,
  );
  return { views: data?.staffViews.edges.map(({ node }) => node) ?? [], page: data?.staffViews.pageInfo };
}
const ids = async (by: Person): Promise<string[]> => (await seen(by)).views.map(({ id }) => id);

test('a view is its owner’s, and shared with a role is seen by that role and changed by nobody else', async () => {
  const own = await save(mara);
  expect(own).toMatchObject({ query: 'state=LOCKED', version: 1, viewerCan: { change: true, remove: true } });
  expect([await ids(max), await ids(ana)]).toEqual([[], []]);
  expect(await world.audit('staff_view.shared', own.id)).toHaveLength(0);
  const shared = await save(mara, { id: own.id, version: 1, name: 'Locked people', sharedWith: ['moderator'] });
  expect(shared).toMatchObject({ version: 2, name: 'Locked people' });
  expect(await world.audit('staff_view.shared', own.id)).toMatchObject([{ actor_id: mara.id }]);
  expect((await seen(max)).views).toMatchObject([{ id: own.id, viewerCan: { change: false, remove: false } }]);
  expect(await ids(ana)).toEqual([]);
  expect(await save(max, { id: own.id, version: 2 })).toMatchObject({ code: 'staff_views.not_found' });
  expect(await save(mara, { id: own.id, version: 1 })).toMatchObject({ code: 'staff_views.changed_meanwhile' });
  expect((await world.ask<{ removeStaffView: View }>(max, REMOVE, { id: own.id })).data?.removeStaffView.code).toBe('auth.forbidden');
  expect((await world.ask<{ removeStaffView: View }>(ana, REMOVE, { id: own.id })).data?.removeStaffView.code).toBe(
    'staff_views.not_found',
  );
  expect((await world.ask<{ removeStaffView: View }>(olga, REMOVE, { id: own.id })).data?.removeStaffView.id).toBe(own.id);
  expect(await world.audit('staff_view.removed', own.id)).toMatchObject([{ actor_id: olga.id }]);
});

test('a view is not shared upwards, not with members, not with what is no role', async () => {
  for (const role of ['administrator', 'member', 'offline_access'])
    expect(await save(mara, { sharedWith: [role] })).toMatchObject({ code: 'staff_views.role_not_allowed' });
  expect(await save(mara, { sharedWith: Array.from({ length: 11 }, () => 'moderator') })).toMatchObject({ code: 'input.invalid' });
  expect(await save(mara, { query: `q=${'x'.repeat(3000)}` })).toMatchObject({ code: 'staff_views.query_invalid' });
  expect((await save(mara, { name: ' ' })).__typename).toBe('TextRefused');
});

test('a repeated save is one view; pages hold the bound; the hundredth is the last', async () => {
  const once = key();
  const [first, again] = [await save(ana, {}, once), await save(ana, {}, once)];
  expect(again.id).toBe(first.id);
  await world.sql(
    `INSERT INTO staff_views (id, owner_id, list, name, query)
     SELECT ('01990000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, $1, 'AUDIT', 'n', '' FROM generate_series(1, 99) n`,
    [ana.id],
  );
  expect(await save(ana)).toMatchObject({ code: 'staff_views.too_many' });
  const { views, page } = await seen(ana, { list: 'AUDIT', first: 50 });
  expect([views.length, page?.hasNextPage]).toEqual([50, true]);
  const next = await seen(ana, { list: 'AUDIT', first: 50, after: page?.endCursor });
  expect(new Set([...views, ...next.views].map(({ id }) => id)).size).toBe(99);
  expect((await world.ask(ana, PAGE, { first: 51 })).codes).toEqual(['input.invalid']);
});

test('what somebody chose is kept for the person; the view of a list is one that the person sees', async () => {
  const none = await world.ask<{ staffPreferences: object }>(max, PREFERENCES);
  expect(none.data?.staffPreferences).toEqual({ theme: null, density: 'COMPACT', lists: [] });
  await world.ask(max, 'mutation { changeStaffPreferences(theme: DARK) { theme } }');
  await world.ask(max, 'mutation { changeStaffPreferences(density: COMFORTABLE) { theme } }');
  const shared = await save(mara, { sharedWith: ['moderator'] });
  await world.ask(max, LOOK, { list: 'USERS', columns: ['user', 'seen'], view: shared.id });
  await world.ask(max, LOOK, { list: 'AUDIT', columns: null, view: null });
  const { answer, statements } = await world.counted<{ staffPreferences: object }>(max, PREFERENCES);
  expect(answer.data?.staffPreferences).toEqual({
    theme: 'DARK',
    density: 'COMFORTABLE',
    lists: [
      { list: 'AUDIT', columns: null, defaultViewId: null, defaultQuery: null },
      { list: 'USERS', columns: ['user', 'seen'], defaultViewId: shared.id, defaultQuery: 'state=LOCKED' },
    ],
  });
  expect(statements).toEqual(['staff_preferences.find']);
  await save(mara, { id: shared.id, version: 1, sharedWith: [] });
  const after = await world.ask<{ staffPreferences: { lists: { defaultQuery: string | null }[] } }>(max, PREFERENCES);
  expect(after.data?.staffPreferences.lists[1]?.defaultQuery).toBeNull();
  expect((await world.ask(max, LOOK, { list: 'USERS', view: shared.id })).codes).toEqual(['staff_views.not_found']);
  expect((await world.ask(max, LOOK, { list: 'USERS', columns: ['<script>'] })).codes).toEqual(['input.invalid']);
});
