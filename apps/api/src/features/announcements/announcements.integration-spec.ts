import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { key, type Person, StaffWorld } from '../../../test/staff/staff-world.js';
import { startTestApi, type TestApi } from '../../../test/start-test-api.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { Redis } from '../../platform/redis/redis.js';

const ONE = `id state version kind place audience link dismissible startsAt endsAt translations { language title body } createdByName changedByName viewerCan { edit end delete }`;
const OUTCOME = `{ __typename ... on AdminAnnouncement { ${ONE} } ... on Refusal { code } ... on AnnouncementChangedMeanwhile { current { version translations { title } } } }`;
const SAVE = `mutation S($input: SaveAnnouncementInput!) { result: saveAnnouncement(input: $input) ${OUTCOME} }`;
const END = `mutation E($id: ID!, $version: Int!, $reason: String!) { result: endAnnouncement(id: $id, version: $version, reason: $reason) ${OUTCOME} }`;
const DELETE = `mutation D($id: ID!, $version: Int!, $reason: String!) { result: deleteAnnouncement(id: $id, version: $version, reason: $reason) ${OUTCOME} }`;
const LIST = `query L($filter: AnnouncementFilter, $first: Int!, $after: String) {
  announcements(filter: $filter, first: $first, after: $after) { edges { node { id state } } pageInfo { hasNextPage endCursor } } }`;
const SHOWN = 'query A($language: String!) { announcements(language: $language) { id kind language title body link dismissible } }';
const CURRENT = '{ currentAnnouncements { id title link } }';
const DISMISS = 'mutation D($id: ID!) { dismissAnnouncement(id: $id) { code } }';

interface One {
  __typename: string;
  id: string;
  code: string;
  version: number;
  state: string;
  startsAt: string;
  current?: { version: number; translations: { title: string }[] };
  viewerCan: object;
}
type Shown = { id: string; title: string; language: string; link: string | null };

let world: StaffWorld;
let members: TestApi;
let olga: Person;
let mara: Person;
let lena: Person & { webToken: string };
beforeAll(async () => {
  world = await StaffWorld.start();
  members = await startTestApi({ api: 'user', beside: world.api, env: { RATE_LIMIT_FACTOR: '1000' } });
  [olga, mara] = await Promise.all([world.person(['operator']), world.person(['moderator'])]);
  const member = await world.person(['member']);
  lena = { ...member, webToken: await members.tokenFor({ sub: member.id, username: member.handle, roles: ['member'] }) };
}, 120_000);
afterAll(async () => {
  await members?.stop();
  await world?.stop();
});

const en = (title: string, body = '') => ({ language: 'en', title, body });
const inHours = (hours: number): string => new Date(Date.now() + hours * 3_600_000).toISOString();
const draft = (title: string, more: Record<string, unknown> = {}) => ({
  ...{ kind: 'INFORMATION', place: 'WEB', audience: 'EVERYBODY', translations: [en(title)], dismissible: true },
  ...{ reason: 'Asked for', idempotencyKey: key(), ...more },
});
const live = { startsAt: inHours(-1), endsAt: inHours(2) };

async function ask(text: string, variables: Record<string, unknown>, who = olga): Promise<One> {
  const { data, codes } = await world.ask<{ result: One }>(who, text, variables);
  return data?.result ?? ({ __typename: 'Error', code: codes[0] } as One);
}
const save = (input: Record<string, unknown>, who = olga): Promise<One> => ask(SAVE, { input }, who);
const end = ({ id, version }: Pick<One, 'id' | 'version'>): Promise<One> => ask(END, { id, version, reason: 'Over' });
async function shown(token?: string, language = 'en'): Promise<Shown[]> {
  return (await members.graphql<{ announcements: Shown[] }>(SHOWN, { language }, token)).data?.announcements ?? [];
}
const titles = async (token?: string): Promise<string[]> => (await shown(token)).map(({ title }) => title);

async function until(condition: () => Promise<boolean>): Promise<number> {
  const start = Date.now();
  while (!(await condition())) {
    if (Date.now() - start > 10_000) throw new Error('never came true');
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  return Date.now() - start;
}

test('a draft is shown to nobody; what has begun to everybody at once, and until it is ended; each step is on record', async () => {
  const made = await save(draft('New timing'));
  expect(made).toMatchObject({
    state: 'DRAFT',
    version: 1,
    createdByName: olga.handle,
    viewerCan: { edit: true, end: false, delete: true },
  });
  expect(await titles()).toEqual([]);
  const german = { language: 'de', title: 'Neue Zeiten', body: 'Ab heute' };
  const begun = await save(draft('New times', { id: made.id, version: 1, ...live, translations: [en('New times', 'From today'), german] }));
  expect(begun).toMatchObject({ state: 'LIVE', version: 2, viewerCan: { edit: true, end: true, delete: false } });
  // What was said to have begun an hour ago begins now.
  expect(Date.parse(begun.startsAt)).toBeGreaterThan(Date.now() - 60_000);
  expect(await until(async () => (await titles()).includes('New times'))).toBeLessThan(2_000);
  expect(await shown(undefined, 'de-AT')).toMatchObject([{ title: 'Neue Zeiten', body: 'Ab heute', language: 'de' }]);
  expect(await shown(undefined, 'it')).toMatchObject([{ title: 'New times', body: 'From today', language: 'en' }]);
  expect(await end(begun)).toMatchObject({ state: 'ENDED', viewerCan: { edit: false, end: false, delete: false } });
  await until(async () => (await titles()).length === 0);
  const trail = await world.sql<{ action: string; details: { before?: { startsAt: string | null }; after: object } }>(
    'SELECT action, actor_id, reason, details FROM audit_log WHERE subject_id = $1 ORDER BY seq',
    [made.id],
  );
  expect(trail.map(({ action }) => action)).toEqual(['announcement.created', 'announcement.changed', 'announcement.ended']);
  expect(trail).toMatchObject([
    { actor_id: olga.id, reason: 'Asked for', details: { after: { words: { en: { title: 'New timing' } }, startsAt: null } } },
    { details: { before: { startsAt: null }, after: { words: { de: { title: 'Neue Zeiten' } } } } },
    { reason: 'Over', details: { before: { kind: 'INFORMATION' } } },
  ]);
});

test('to members, to staff, on the dashboard: each sees what is for them, the gravest first', async () => {
  const staffInWeb = await members.tokenFor({ sub: mara.id, username: mara.handle, roles: ['moderator'] });
  const made = await Promise.all([
    save(draft('For all', live)),
    save(draft('For members', { ...live, audience: 'MEMBERS', kind: 'WARNING' })),
    save(draft('For staff', { ...live, audience: 'STAFF', kind: 'MAINTENANCE' })),
    save(draft('On the dashboard', { ...live, place: 'DASHBOARD' })),
    save(draft('On both', { ...live, place: 'BOTH', audience: 'STAFF', link: '/help' })),
  ]);
  await until(async () => (await titles(staffInWeb)).length === 3);
  expect(await titles()).toEqual(['For all']);
  expect(await titles(lena.webToken)).toEqual(['For members', 'For all']);
  // Three at once, the gravest of five.
  expect((await titles(staffInWeb)).slice(0, 2)).toEqual(['For staff', 'For members']);
  const { data } = await world.ask<{ currentAnnouncements: Shown[] }>(mara, CURRENT);
  expect(data?.currentAnnouncements.map(({ title }) => title).sort()).toEqual(['On both', 'On the dashboard']);
  // A path of the members' site leads there from the dashboard too.
  expect(data?.currentAnnouncements.find(({ title }) => title === 'On both')?.link).toBe(`${world.api.settings.webUrl}/help`);
  for (const one of made) await end(one);
  await until(async () => (await titles(staffInWeb)).length === 0);
});

test('what a person puts away stays away for them, on every device, and nobody else', async () => {
  const [one, firm] = await Promise.all([save(draft('Survey', live)), save(draft('Outage', { ...live, dismissible: false }))]);
  await until(async () => (await titles(lena.webToken)).length === 2);
  const put = async (id: string, token?: string) => {
    const { data, codes } = await members.graphql<{ dismissAnnouncement: { code: string } | null }>(DISMISS, { id }, token);
    return codes[0] ?? data?.dismissAnnouncement?.code ?? 'done';
  };
  expect(await put(one.id)).toBe('auth.required');
  expect([await put(one.id, lena.webToken), await put(one.id, lena.webToken)]).toEqual(['done', 'done']);
  expect(await put(firm.id, lena.webToken)).toBe('announcement.not_dismissible');
  expect(await put('00000000-0000-4000-8000-000000000000', lena.webToken)).toBe('announcement.not_found');
  expect(await put('no id', lena.webToken)).toBe('announcement.not_found');
  expect(await titles(lena.webToken)).toEqual(['Outage']);
  expect((await titles()).sort()).toEqual(['Outage', 'Survey']);
  // It has become more than what they put away.
  const changed = await save(
    draft('Survey closes', { id: one.id, version: 1, startsAt: one.startsAt, endsAt: live.endsAt, dismissible: false }),
  );
  expect(changed).toMatchObject({ version: 2 });
  await until(async () => (await titles(lena.webToken)).includes('Survey closes'));
  for (const each of [changed, firm]) await end(each);
});

test('whoever looked before somebody else changed it changes nothing and is told what it is now', async () => {
  const made = await save(draft('One'));
  await save(draft('Two', { id: made.id, version: 1 }));
  const stale = await save(draft('Three', { id: made.id, version: 1 }));
  expect(stale).toMatchObject({ code: 'announcement.changed_meanwhile', current: { version: 2, translations: [{ title: 'Two' }] } });
  expect(await end({ id: made.id, version: 2 })).toMatchObject({ code: 'announcement.not_live' });
  expect(await ask(DELETE, { id: made.id, version: 2, reason: 'Not needed' })).toMatchObject({ id: made.id });
  expect(await save(draft('Four', { id: made.id, version: 2 }))).toMatchObject({ code: 'announcement.not_found' });
  expect(await world.audit('announcement.deleted', made.id)).toMatchObject([{ actor_id: olga.id, reason: 'Not needed' }]);
  const begun = await save(draft('Live', live));
  expect(await ask(DELETE, { id: begun.id, version: 1, reason: 'x' })).toMatchObject({ code: 'announcement.not_draft' });
  expect(await save(draft('Live', { id: begun.id, version: 1, startsAt: inHours(1) }))).toMatchObject({ code: 'announcement.begun' });
  await end(begun);
  expect(await save(draft('Live', { id: begun.id, version: 2, startsAt: inHours(1) }))).toMatchObject({ code: 'announcement.over' });
});

test('sent twice it is one', async () => {
  const input = draft('Twice');
  const [first, second] = [await save(input), await save(input)];
  expect(second.id).toBe(first.id);
  expect(await world.audit('announcement.created', first.id)).toHaveLength(1);
  expect(await save({ ...input, dismissible: false })).toMatchObject({ code: 'idempotency.key_reused' });
});

test.each([
  [{ translations: [{ language: 'de', title: 'Nur deutsch', body: '' }] }, 'input.invalid'],
  [{ translations: [en('x'), { language: 'xx', title: 'x', body: '' }] }, 'input.invalid'],
  [{ translations: [en('x'), en('y')] }, 'input.invalid'],
  [{ translations: [en(' ')] }, 'text.empty'],
  [{ translations: [en('x'.repeat(121))] }, 'text.too_long'],
  [{ translations: [en('x', 'x'.repeat(601))] }, 'text.too_long'],
  [{ link: 'javascript:alert(1)' }, 'announcement.link_invalid'],
  [{ startsAt: inHours(2), endsAt: inHours(1) }, 'announcement.times_invalid'],
  [{ reason: '' }, 'text.empty'],
  [{ id: 'no id', version: 1 }, 'announcement.not_found'],
])('%j is refused', async (wrong, code) => {
  expect(await save(draft('x', wrong))).toMatchObject({ code });
});

test('only whoever manages communications reads and writes them', async () => {
  expect(await save(draft('x'), mara)).toMatchObject({ code: 'auth.forbidden' });
  expect((await world.ask(mara, LIST, { first: 5 })).codes).toEqual(['auth.forbidden']);
});

test('the list is narrowed by what the times say and read by pages', async () => {
  const later = await save(draft('Later', { startsAt: inHours(5), kind: 'MAINTENANCE' }));
  const page = async (filter: object | null, first = 50, after: string | null = null) =>
    (
      await world.ask<{
        announcements: { edges: { node: { id: string; state: string } }[]; pageInfo: { endCursor: string; hasNextPage: boolean } };
      }>(olga, LIST, { filter, first, after })
    ).data?.announcements;
  expect((await page({ state: 'SCHEDULED' }))?.edges.map(({ node }) => node)).toEqual([{ id: later.id, state: 'SCHEDULED' }]);
  expect((await page({ state: 'SCHEDULED', kind: 'WARNING' }))?.edges).toEqual([]);
  expect((await page({ place: 'DASHBOARD', audience: 'STAFF' }))?.edges).toEqual([]);
  for (const state of ['DRAFT', 'ENDED']) {
    const states = (await page({ state }))?.edges.map(({ node }) => node.state);
    expect(new Set(states)).toEqual(new Set([state]));
  }
  const first = await page(null, 2);
  expect(first?.edges[0]?.node.id).toBe(later.id);
  const second = await page(null, 2, first?.pageInfo.endCursor);
  expect(second?.edges[0]?.node.id).not.toBe(first?.edges[1]?.node.id);
  expect((await world.ask(olga, LIST, { first: 51 })).codes).toEqual(['input.invalid']);
  // Its beginning by the clock, without anybody doing anything.
  await world.sql(`UPDATE announcements SET starts_at = now() + interval '1 second' WHERE id = $1`, [later.id]);
  await save(draft('Nudge'));
  await until(async () => (await titles()).includes('Later'));
  await end({ id: later.id, version: 1 });
});

test('asking costs nobody anything while nothing is shown, and a process that Redis does not reach finds out by itself', async () => {
  await until(async () => (await titles()).length === 0);
  const tag = async () => (await members.graphql<{ announcementsTag: string }>('{ announcementsTag }')).data?.announcementsTag;
  expect(await tag()).toBe('');
  members.app.get(Redis).subscriber.disconnect();
  const made = await save(draft('Behind the back', live));
  expect(await until(async () => (await titles()).includes('Behind the back'))).toBeLessThan(2_500);
  const before = await tag();
  const changed = await save(draft('Before the face', { id: made.id, version: 1, startsAt: made.startsAt, endsAt: live.endsAt }));
  await until(async () => (await tag()) !== before);
  await members.app.get(Redis).subscriber.connect();
  await until(async () => members.app.get(LiveBus).connected);
  await end(changed);
  await until(async () => (await tag()) === '');
});
