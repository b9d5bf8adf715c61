import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Person, SocialWorld, times } from '../../../test/social/social-world.js';

let world: SocialWorld;
let lena: Person;
let marco: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco] = await Promise.all([world.person('lena', { name: 'Léna Racer' }), world.person('marco')]);
  await world.sql(
    `INSERT INTO drivers (id, name, first_name, last_name, full_name, search_text) VALUES ('sergio-perez', 'Sergio Pérez', 'Sergio', 'Pérez', 'Sergio Pérez', 'sergio perez')`,
  );
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const UPDATE = `mutation($input: UpdateProfileInput!) { updateProfile(input: $input) { __typename ... on Profile { handle displayName bio } ... on Refusal { code } ... on TextRefused { limit } } }`;
const update = (person: Person, input: object) => person.get(UPDATE, { input });

describe('one’s own profile', () => {
  test('is changed field by field; what is left out stays', async () => {
    expect(await update(lena, { bio: ' Tifosa \u202e' })).toMatchObject({ handle: 'lena', displayName: 'Léna Racer', bio: 'Tifosa' });
    expect(await update(lena, { displayName: 'Lena\n44 👩🏽‍🚀' })).toMatchObject({ displayName: 'Lena 44 👩🏽‍🚀', bio: 'Tifosa' });
    expect(await update(lena, { bio: '' })).toMatchObject({ bio: '' });
  });

  test.each([
    [{ handle: 'ab' }, { code: 'handle.invalid' }],
    [{ handle: 'le na' }, { code: 'handle.invalid' }],
    [{ handle: 'admin' }, { code: 'handle.reserved' }],
    [{ handle: 'MARCO' }, { code: 'handle.taken' }],
    [{ displayName: ' \u3164 ' }, { code: 'text.empty', limit: 50 }],
    [{ displayName: 'n'.repeat(51) }, { code: 'text.too_long', limit: 50 }],
    [{ bio: '👨‍👩‍👧‍👦'.repeat(301) }, { code: 'text.too_long', limit: 300 }],
  ])('%j is refused', async (input, refusal) => expect(await update(lena, input)).toMatchObject(refusal));

  test.each([
    [{ timeZone: 'Mars/Olympus' }, 'profile.time_zone_invalid'],
    [{ timeZone: '+02:00' }, 'profile.time_zone_invalid'],
    [{ locale: 'xx' }, 'profile.locale_invalid'],
  ])('%j is refused', async (input, code) => expect((await lena.ask(UPDATE, { input })).codes).toEqual([code]));

  test('knows time zone and language, and that the welcome was seen', async () => {
    await update(lena, { timeZone: 'Europe/Rome', locale: 'it' });
    expect(await lena.get('mutation { completeOnboarding { onboarded timeZone locale profile { handle isViewer } } }')).toEqual({
      onboarded: true,
      timeZone: 'Europe/Rome',
      locale: 'it',
      profile: { handle: 'lena', isViewer: true },
    });
  });

  test('twenty who want the same handle at once: one has it', async () => {
    const people = await times(20, (i) => world.person(`racer${i}`));
    const outcomes = await Promise.all(
      people.map((person) => person.get<{ __typename: string }>(UPDATE, { input: { handle: 'the_one' } })),
    );
    expect(outcomes.filter(({ __typename }) => __typename === 'Profile')).toHaveLength(1);
    expect(outcomes.filter(({ __typename }) => __typename === 'HandleRefused')).toHaveLength(19);
  });

  test.each([
    ['brand_new', 'AVAILABLE'],
    ['lena', 'AVAILABLE'],
    ['marco', 'TAKEN'],
    ['x', 'INVALID'],
    ['support', 'RESERVED'],
  ])('whether %s can be had', async (handle, expected) =>
    expect(await lena.get('query($h: String!) { handleAvailable(handle: $h) }', { h: handle })).toBe(expected),
  );
});

describe('people', () => {
  const PROFILE =
    'query($h: String!) { profile(handle: $h) { handle followerCount followingCount postCount viewerFollows followsViewer isViewer posts(first: 1) { edges { node { body author { handle } } } pageInfo { hasNextPage } } } }';

  test('are shown as they stand to the viewer', async () => {
    await lena.follow(marco);
    await marco.post('One');
    await marco.post('Two');
    expect(await lena.get(PROFILE, { h: '@Marco' })).toEqual({
      handle: 'marco',
      followerCount: 1,
      followingCount: 0,
      postCount: 2,
      viewerFollows: true,
      followsViewer: false,
      isViewer: false,
      posts: { edges: [{ node: { body: 'Two', author: { handle: 'marco' } } }], pageInfo: { hasNextPage: true } },
    });
    expect(await marco.get(PROFILE, { h: 'lena' })).toMatchObject({ viewerFollows: false, followsViewer: true });
    for (const h of ['nobody_here', '', '\u0000', 'x'.repeat(300)]) expect(await lena.get(PROFILE, { h })).toBeNull();
  });

  test('who deleted their account are gone', async () => {
    const gone = await world.person('goner');
    await world.sql('UPDATE users SET deleted_at = now() WHERE id = $1', [gone.id]);
    expect(await lena.get(PROFILE, { h: 'goner' })).toBeNull();
    expect((await lena.ask('{ followers(handle: "goner") { edges { node { id } } } }')).codes).toEqual(['profile.not_found']);
    expect(await lena.get('{ searchProfiles(query: "goner") { edges { node { id } } } }')).toEqual({ edges: [] });
  });

  test('are found by the beginning and the middle of handle and name, page by page', async () => {
    for (const name of ['zoe_fast', 'fast_zoe', 'breakfast']) await world.person(name);
    const SEARCH =
      'query($after: String) { searchProfiles(query: "FAST", first: 2, after: $after) { edges { node { handle } } pageInfo { hasNextPage endCursor } } }';
    const first = await marco.get<{ edges: unknown[]; pageInfo: { endCursor: string } }>(SEARCH);
    expect(first.edges).toEqual([{ node: { handle: 'fast_zoe' } }, { node: { handle: 'breakfast' } }]);
    expect(await marco.get(SEARCH, { after: first.pageInfo.endCursor })).toMatchObject({
      edges: [{ node: { handle: 'zoe_fast' } }],
      pageInfo: { hasNextPage: false },
    });
    expect(await marco.get('{ searchProfiles(query: "fa") { edges { node { handle } } } }')).toEqual({
      edges: [{ node: { handle: 'fast_zoe' } }],
    });
    for (const query of ['', ' ', '%', '_%', 'x'.repeat(300), '\u0000']) {
      expect(
        (await marco.ask('query($q: String!) { searchProfiles(query: $q) { edges { node { handle } } } }', { q: query })).errors,
      ).toEqual([]);
    }
  });

  test('are listed by follow, newest first, and their posts are not read all at once', async () => {
    const [a, b] = [await world.person('first_one'), await world.person('second_one')];
    for (const person of [a, b]) await person.follow(lena);
    const FOLLOWERS =
      'query($after: String) { followers(handle: "lena", first: 1, after: $after) { edges { node { handle viewerFollows } } pageInfo { hasNextPage endCursor } } }';
    const page = await marco.get<{ pageInfo: { endCursor: string } }>(FOLLOWERS);
    expect(page).toMatchObject({ edges: [{ node: { handle: 'second_one' } }], pageInfo: { hasNextPage: true } });
    expect(await marco.get(FOLLOWERS, { after: page.pageInfo.endCursor })).toMatchObject({ edges: [{ node: { handle: 'first_one' } }] });
    expect(await marco.get('{ following(handle: "second_one") { edges { node { handle } } } }')).toEqual({
      edges: [{ node: { handle: 'lena' } }],
    });
    expect((await marco.ask('{ followers(handle: "lena") { edges { node { posts { edges { node { id } } } } } } }')).codes).toEqual([
      'profile.posts_of_many',
    ]);
    const suggested = await a.get<{ handle: string }[]>('{ suggestedProfiles(first: 5) { handle viewerFollows } }');
    expect(suggested.map(({ handle }) => handle)).toContain('marco');
    expect(suggested.map(({ handle }) => handle)).not.toContain('lena');
  });
});

describe('topics', () => {
  const TOPIC = { kind: 'DRIVER', id: 'sergio-perez' };
  test('are found without accents, followed once and left again', async () => {
    expect(await lena.get('{ searchTopics(query: "PÉREZ") { kind id name path viewerFollows } }')).toEqual([
      { ...TOPIC, name: 'Sergio Pérez', path: '/drivers/sergio-perez', viewerFollows: false },
    ]);
    const FOLLOW = 'mutation($t: TopicInput!) { followTopic(topic: $t) { viewerFollows } }';
    await times(20, () => lena.get(FOLLOW, { t: TOPIC }));
    expect(await world.count('topic_follows')).toBe(1);
    expect(await lena.get('{ myTopics { id viewerFollows } }')).toEqual([{ id: 'sergio-perez', viewerFollows: true }]);
    expect(await lena.get('mutation($t: TopicInput!) { unfollowTopic(topic: $t) { viewerFollows } }', { t: TOPIC })).toEqual({
      viewerFollows: false,
    });
    expect(await lena.get('{ myTopics { id } }')).toEqual([]);
  });

  test.each(['nobody', '', '%', '\u0000', "' OR 1=1", 'x'.repeat(500)])('%j is no topic', async (id) => {
    const t = { kind: 'TEAM', id };
    expect((await lena.ask('mutation($t: TopicInput!) { followTopic(topic: $t) { id } }', { t })).codes).toEqual(['topic.not_found']);
    expect((await lena.ask('query($t: TopicInput!) { topicPosts(topic: $t) { edges { node { id } } } }', { t })).codes).toEqual([
      'topic.not_found',
    ]);
    expect(
      await lena.get(
        'mutation($t: TopicInput!) { createPost(input: { body: "x", topics: [$t] }, idempotencyKey: "no-such-topic") { ... on Refusal { code } } }',
        { t },
      ),
    ).toEqual({ code: 'topic.not_found' });
  });
});
