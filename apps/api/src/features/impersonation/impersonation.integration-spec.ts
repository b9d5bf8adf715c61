import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ImpersonationWorld, nobody } from '../../../test/staff/impersonation-world.js';
import type { Person } from '../../../test/staff/staff-world.js';
import { TargetRoles } from './target-roles.js';

const ME = '{ me { id username roles permissions } impersonation { handle staffName changesAllowed } }';
const ALLOW = 'mutation { allowImpersonationChanges { changesAllowed } }';
const FOLLOW = (handle: string): string => `mutation { follow(handle: "${handle}") { __typename } }`;
const over = { codes: ['impersonation.ended'] };

let world: ImpersonationWorld;
let sam: Person;
let ada: Person;
let lena: Person;
let marco: Person;
let web: string;
beforeAll(async () => {
  world = await ImpersonationWorld.start();
  [sam, ada, lena, marco] = await Promise.all([
    world.staff.person(['support'], { handle: 'sam' }),
    world.staff.person(['administrator'], { handle: 'ada' }),
    world.staff.person(['member'], { handle: 'lena' }),
    world.staff.person(['member'], { handle: 'marco' }),
  ]);
  web = await world.webToken(sam, ['member', 'support']);
}, 120_000);
afterAll(() => world?.stop());
beforeEach(async () => {
  await world.staff.sql(`UPDATE impersonation_grants SET ended_at = now(), ended_why = 'left' WHERE ended_at IS NULL`);
  world.staff.keycloak.roles.set(lena.id, ['member']);
  world.staff.keycloak.down = false;
});

describe('leave is given', () => {
  test('to look at a member, for a quarter of an hour, on record', async () => {
    const started = await world.begin(sam, lena, 'Feed is empty');
    expect(started).toMatchObject({ __typename: 'ImpersonationStarted', url: expect.stringMatching(/\/impersonate\?code=[\w-]{43}$/) });
    const [row] = await world.staff.sql<{ minutes: number; stored: boolean }>(
      `SELECT extract(epoch FROM expires_at - created_at) / 60 AS minutes, encode(code_hash, 'escape') LIKE '%' || $2 || '%' AS stored FROM impersonation_grants WHERE id = $1`,
      [started.id, started.code],
    );
    expect(row).toEqual({ minutes: expect.anything(), stored: false });
    expect(Number(row?.minutes)).toBe(15);
    expect((await world.audited('impersonation.started')).at(-1)).toMatchObject({ actor_id: sam.id, subject_id: lena.id });
  });

  test.each([
    ['of oneself', () => sam.id, 'user.self'],
    ['of somebody above', () => ada.id, 'user.rank_too_high'],
    ['of nobody', () => nobody(), 'user.not_found'],
    ['of no id', () => `' OR 1=1`, 'user.not_found'],
  ])('not in the place %s', async (_, target, code) => {
    expect(await world.begin(sam, target())).toMatchObject({ code });
  });

  test('not in the place of an equal, or of staff below', async () => {
    expect(await world.begin(sam, await world.staff.person(['moderator']))).toMatchObject({ code: 'user.rank_too_high' });
    expect(await world.begin(ada, await world.staff.person(['analyst']))).toMatchObject({ code: 'impersonation.of_staff' });
  });

  test('not twice at once, nor without a reason, permission, second factor or fresh sign-in', async () => {
    await world.begin(sam, lena);
    expect(await world.begin(sam, marco)).toMatchObject({ code: 'impersonation.running' });
    expect(await world.begin(ada, lena, '  ')).toMatchObject({ code: 'text.empty' });
    expect(await world.begin(await world.staff.person(['moderator']), lena)).toMatchObject({ code: 'auth.forbidden' });
    const as = async (more: Record<string, unknown>): Promise<Person> => ({
      ...ada,
      token: await world.staff.api.tokenFor({ sub: ada.id, username: 'ada', roles: ['administrator'], ...more }),
    });
    expect(await world.begin(await as({ acr: '1' }), lena)).toMatchObject({ code: 'auth.step_up_required' });
    const stale = Math.floor(Date.now() / 1000) - 301;
    expect(await world.begin(await as({ claims: { auth_time: stale } }), lena)).toMatchObject({ code: 'auth.step_up_required' });
    world.staff.keycloak.down = true;
    expect(await world.begin(ada, marco)).toMatchObject({ code: 'internal.unavailable' });
  });
});

describe('the code', () => {
  test('opens once, for the one who asked, with a second factor, within five minutes', async () => {
    const { code } = await world.begin(sam, lena);
    expect((await world.open(code, await world.webToken(ada, ['administrator']))).codes).toEqual(['impersonation.code_invalid']);
    expect((await world.open(code, await world.webToken(sam, ['support'], { acr: '1' }))).codes).toEqual(['auth.step_up_required']);
    expect((await world.open(code, await world.webToken(lena, ['member']))).codes).toEqual(['auth.forbidden']);
    expect((await world.open(`${code}x`, web)).codes).toEqual(['impersonation.code_invalid']);
    expect((await world.open(code, web)).data).toMatchObject({
      openImpersonation: { handle: 'lena', staffName: 'sam', changesAllowed: false },
    });
    expect((await world.open(code, web)).codes).toEqual(['impersonation.code_invalid']);
  });

  test('grows too old', async () => {
    const { id, code } = await world.begin(sam, lena);
    await world.staff.sql(`UPDATE impersonation_grants SET code_expires_at = now() WHERE id = $1`, [id]);
    expect((await world.open(code, web)).codes).toEqual(['impersonation.code_invalid']);
  });
});

describe('in another’s place', () => {
  test('one sees as they do, with their rights and none of one’s own', async () => {
    const grant = await world.inPlaceOf(sam, lena, web);
    const { data } = await world.ask(ME, web, grant);
    expect(data).toMatchObject({
      me: { id: lena.id, username: 'lena', roles: ['member'] },
      impersonation: { handle: 'lena', staffName: 'sam', changesAllowed: false },
    });
    expect((data?.['me'] as { permissions: string[] }).permissions).not.toContain('staff:enter');
    expect((await world.ask(ME, web)).data).toMatchObject({ me: { id: sam.id }, impersonation: null });
  });

  test('one changes nothing before the second click, and then only what is marked, with both names on record', async () => {
    const grant = await world.inPlaceOf(sam, lena, web);
    expect((await world.ask(FOLLOW('marco'), web, grant)).codes).toEqual(['impersonation.read_only']);
    expect((await world.ask(ALLOW, web, grant)).data).toEqual({ allowImpersonationChanges: { changesAllowed: true } });
    expect((await world.ask(FOLLOW('marco'), web, grant)).codes).toEqual([]);
    expect(await world.staff.sql('SELECT 1 FROM follows WHERE follower_id = $1 AND followee_id = $2', [lena.id, marco.id])).toHaveLength(1);
    const [last] = (await world.audited('impersonation.changed')).slice(-1);
    expect(last).toMatchObject({
      ...{ actor_id: sam.id, actor_name: 'sam as lena', subject_id: lena.id },
      details: { operation: 'mutation follow', inPlaceOf: lena.id, impersonation: grant },
    });
    expect((await world.ask('mutation { deleteMyAccount(confirmHandle: "lena") { __typename } }', web, grant)).codes).toEqual([
      'impersonation.not_allowed',
    ]);
  });

  test('neither credentials nor sessions nor their history are open', async () => {
    const grant = await world.inPlaceOf(sam, lena, web);
    await world.ask(ALLOW, web, grant);
    for (const query of ['{ mySessions { __typename } }', '{ mySignInMethods { __typename } }', '{ mySecurityEvents { __typename } }'])
      expect((await world.ask(query, web, grant)).codes).toEqual(['impersonation.not_allowed']);
    const upload = await world.user.fetch('/media', {
      method: 'POST',
      headers: { authorization: `Bearer ${web}`, 'x-gps-impersonation': grant },
    });
    expect([403, 404, 415]).toContain(upload.status);
  });

  test('no grant within a grant', async () => {
    const grant = await world.inPlaceOf(sam, lena, web);
    expect((await world.ask('mutation { openImpersonation(code: "x") { id } }', web, grant)).codes).toEqual(['impersonation.not_allowed']);
  });
});

describe('a grant does not hold', () => {
  test('for a colleague, in another session, without the second factor or the permission, or without a token', async () => {
    const grant = await world.inPlaceOf(sam, lena, web);
    for (const token of [
      await world.webToken(ada, ['administrator']),
      await world.webToken(ada, ['administrator'], { sid: `web-${sam.id}` }),
      await world.webToken(sam, ['support'], { sid: 'another' }),
      await world.webToken(sam, ['support'], { acr: '1' }),
      await world.webToken(sam, ['moderator']),
      await world.webToken(sam, ['member']),
      await world.webToken(lena, ['member']),
    ])
      expect(await world.ask(ME, token, grant)).toMatchObject(over);
    expect((await world.ask(ME, undefined, grant)).codes).toEqual(['auth.required']);
    for (const id of [nobody(), 'x', `${grant},${grant}`]) expect(await world.ask(ME, web, id)).toMatchObject(over);
  });

  test('before it is opened, after it is over, and after it was left', async () => {
    const { id, code } = await world.begin(sam, lena);
    expect(await world.ask(ME, web, id)).toMatchObject(over);
    await world.open(code, web);
    await world.staff.sql(
      `UPDATE impersonation_grants SET created_at = now() - interval '16 minutes', expires_at = now() - interval '1 minute' WHERE id = $1`,
      [id],
    );
    expect(await world.ask(ME, web, id)).toMatchObject(over);
    // What is over by the clock does not stand in the way of the next one.
    const next = await world.inPlaceOf(sam, lena, web);
    expect((await world.ask('mutation { leaveImpersonation }', web, next)).data).toEqual({ leaveImpersonation: true });
    expect(await world.ask(ME, web, next)).toMatchObject(over);
  });

  test('once it was taken back, at once; a colleague of equal rank cannot', async () => {
    const grant = await world.inPlaceOf(sam, lena, web);
    const end = `mutation { endImpersonation(id: "${grant}") }`;
    expect((await world.staff.ask(await world.staff.person(['support']), end)).data).toEqual({ endImpersonation: false });
    expect(await world.ask(ME, web, grant)).toMatchObject({ codes: [] });
    expect((await world.staff.ask(ada, end)).data).toEqual({ endImpersonation: true });
    expect(await world.ask(ME, web, grant)).toMatchObject(over);
    expect((await world.staff.ask(ada, end)).data).toEqual({ endImpersonation: false });
  });

  test('once the person was locked, or has become staff', async () => {
    const grant = await world.inPlaceOf(sam, marco, web);
    await world.staff.sql('UPDATE users SET locked_at = now() WHERE id = $1', [marco.id]);
    expect(await world.ask(ME, web, grant)).toMatchObject(over);
    await world.staff.sql('UPDATE users SET locked_at = NULL WHERE id = $1', [marco.id]);
    expect(await world.ask(ME, web, grant)).toMatchObject(over);
    const open = await world.inPlaceOf(sam, lena, web);
    world.staff.keycloak.roles.set(lena.id, ['member', 'analyst']);
    // A few seconds at most: until then the roles that were seen last count.
    await world.user.app.get(TargetRoles, { strict: false }).now(lena.id);
    expect(await world.ask(ME, web, open)).toMatchObject(over);
    world.staff.keycloak.roles.set(lena.id, ['member']);
    const { code } = await world.begin(sam, lena);
    world.staff.keycloak.roles.set(lena.id, ['member', 'analyst']);
    expect(await world.open(code, web)).toMatchObject(over);
  });

  test('in the staff API', async () => {
    const grant = await world.inPlaceOf(sam, lena, web);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${sam.token}`, 'x-gps-impersonation': grant };
    const response = await world.staff.api.fetch('/graphql', { method: 'POST', headers, body: '{"query":"{ me { id } }"}' });
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'impersonation.not_here' } }] });
  });
});

test('the person is told afterwards, if anybody looked', async () => {
  const told = () => world.staff.events('impersonation.ended');
  const before = (await told()).length;
  const { id } = await world.begin(sam, lena);
  await world.staff.ask(sam, `mutation { endImpersonation(id: "${id}") }`);
  expect(await told()).toHaveLength(before);
  const grant = await world.inPlaceOf(sam, lena, web);
  await world.ask(ME, web, grant);
  const changes = (await world.audited('impersonation.changed')).length;
  await world.ask(ALLOW, web, grant);
  await world.ask('mutation { leaveImpersonation }', web, grant);
  expect((await told()).at(-1)?.payload).toMatchObject({ grantId: grant, userId: lena.id, reason: 'Feed is empty', changed: false });
  expect(await world.audited('impersonation.changed')).toHaveLength(changes);
  const list = await world.staff.ask<{ impersonations: { operations: string[]; staffName: string }[] }>(
    sam,
    `{ impersonations(userId: "${lena.id}") { staffName operations endedAt } }`,
  );
  expect(list.data?.impersonations[0]).toMatchObject({
    staffName: 'sam',
    operations: expect.arrayContaining(['query me', 'query impersonation', 'mutation leaveImpersonation']),
  });
});

test('what runs is listed for whoever may take it back, and a colleague above takes it back at once', async () => {
  const RUNNING = '{ runningImpersonations { id staffName userId handle viewerCanEnd } }';
  type Listed = { runningImpersonations: { id: string; viewerCanEnd: boolean }[] };
  const listed = async (who: Person) => (await world.staff.ask<Listed>(who, RUNNING)).data?.runningImpersonations;
  const equal = await world.staff.person(['support']);
  const grant = await world.inPlaceOf(sam, lena, web);
  const row = { id: grant, staffName: 'sam', userId: lena.id, handle: 'lena' };
  expect([await listed(sam), await listed(equal), await listed(ada)]).toEqual([
    [{ ...row, viewerCanEnd: true }],
    [{ ...row, viewerCanEnd: false }],
    [{ ...row, viewerCanEnd: true }],
  ]);
  expect((await world.staff.ask(await world.staff.person(['moderator']), RUNNING)).codes).toEqual(['auth.forbidden']);
  const end = `mutation { endImpersonation(id: "${grant}") }`;
  expect((await world.staff.ask(equal, end)).data).toEqual({ endImpersonation: false });
  expect((await world.ask(ME, web, grant)).codes).toEqual([]);
  expect((await world.staff.ask(ada, end)).data).toEqual({ endImpersonation: true });
  expect(await world.ask(ME, web, grant)).toMatchObject(over);
  expect(await listed(ada)).toEqual([]);
});

test('the person is told whether anything was changed', async () => {
  const grant = await world.inPlaceOf(sam, lena, web);
  await world.ask(ALLOW, web, grant);
  await world.ask(FOLLOW('marco'), web, grant);
  await world.ask('mutation { leaveImpersonation }', web, grant);
  expect((await world.staff.events('impersonation.ended')).at(-1)?.payload).toMatchObject({ grantId: grant, changed: true });
});
