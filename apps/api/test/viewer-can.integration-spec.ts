import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { key, type Person, StaffWorld } from './staff/staff-world.js';

const MANY = 12;
const FEW = 2;

/** Lists whose lines say what their reader may do, with what their screens ask besides. */
const LISTS: Readonly<Record<string, string>> = {
  users: `users(first: $first) { edges { node { id roles counts { posts } suspension { reason } viewerCan { suspend lock merge impersonate manageRoles }
    actions(first: 2) { edges { node { id } } } posts(first: 2) { edges { node { id } } } } } }`,
  cases: `cases(first: $first) { edges { node { id author { id } claimedBy { id } actions { id } flags { __typename } appeals { __typename } reports(first: 2) { edges { node { id } } } viewerCan { claim dismiss remove suspendAuthor lockAuthor hearAppeal } } } }`,
  organizations: `organizations(first: $first) { edges { node { id memberCount viewerCan { update suspend manageMembers } } } }`,
  applications: `applications(first: $first) { edges { node { id ownerName people state } } }`,
  contentItems: `contentItems(first: $first) { edges { node { id author { id } viewerCan { openCase restore } } } }`,
  bulkRuns: `bulkRuns(first: $first) { edges { node { id outcomes { count } viewerCan { cancel } } } }`,
  staffViews: `staffViews(first: $first) { edges { node { id viewerCan { __typename } } } }`,
};

let world: StaffWorld;
let ada: Person;

beforeAll(async () => {
  world = await StaffWorld.start();
  ada = await world.person(['administrator']);
  await world.ask(ada, '{ me { id } }');
  const reporter = await world.person();
  for (let i = 0; i < MANY; i++) {
    const fan = await world.person();
    const post = await world.post(fan);
    await world.report('post', post, fan, [reporter]);
    await world.sql(`INSERT INTO organizations (id, alias, name, kind) VALUES ($1, $2, $2, 'FAN_CLUB')`, [
      randomUUID(),
      `club-number-${i}`,
    ]);
    await world.sql(
      `INSERT INTO applications (id, owner_id, client_id, kind, name, description, redirect_uris, scopes) VALUES ($1, $2, $3, 'service', 'App', '', '{}', '{}')`,
      [randomUUID(), fan.id, `gps-app-${String(i).padStart(20, 'a')}`],
    );
    await world.sql(
      `INSERT INTO bulk_runs (id, kind, by_id, by_name, client_id, address, request_id, reason, total, state, not_before)
       VALUES ($1, 'user.suspend', $2, 'ada', 'gps-admin', '::1', $3, 'x', 1, 'DONE', now())`,
      [uuidv7(), ada.id, key()],
    );
    await world.sql(`INSERT INTO staff_views (id, owner_id, list, name, query) VALUES ($1, $2, 'USERS', $3, '')`, [
      ...[randomUUID(), ada.id, `View ${i}`],
    ]);
  }
}, 60_000);
afterAll(() => world?.stop());

test.each(Object.entries(LISTS))('%s: what may be done is resolved for all lines at once, however many there are', async (name, list) => {
  const query = `query L($first: Int!) { ${list} }`;
  const few = await world.counted<Record<string, { edges: unknown[] }>>(ada, query, { first: FEW });
  const many = await world.counted<Record<string, { edges: unknown[] }>>(ada, query, { first: MANY });
  expect([few.answer.codes, many.answer.codes]).toEqual([[], []]);
  expect([few, many].map(({ answer }) => answer.data?.[name]?.edges.length)).toEqual([FEW, MANY]);
  expect(many.statements.sort()).toEqual(few.statements.sort());
  expect(many.statements.length).toBeLessThanOrEqual(8);
});
