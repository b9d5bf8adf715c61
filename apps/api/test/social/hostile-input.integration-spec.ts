import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { type Person, SocialWorld } from './social-world.js';

let world: SocialWorld;
let lena: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  lena = await world.person('lena');
}, 60_000);
afterAll(() => world?.stop(), 20_000);

const HOSTILE = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  "'; DROP TABLE posts; --",
  '%_\\',
  '../../etc/passwd',
  '{{7*7}}',
  '<img src=x onerror=alert(1)>',
  'null',
  '-1',
  '1e999',
  '00000000-0000-0000-0000-000000000000',
  '٠١٢',
  '\u202eabc',
  'x'.repeat(5_000),
  Buffer.from('[null]').toString('base64url'),
  Buffer.from('[["x"]]').toString('base64url'),
  Buffer.from('[1e999,"x"]').toString('base64url'),
  Buffer.from(JSON.stringify([-1, '\u0000'])).toString('base64url'),
  Buffer.from(JSON.stringify(['9999-12-31T23:59:59Z', randomUUID()])).toString('base64url'),
];

/** Every place where a text of the caller goes in; `$x` stands for it. */
const PLACES = [
  'post(id: $x) { id }',
  'profile(handle: $x) { id }',
  'profilePosts(handle: $x) { edges { cursor } }',
  'followers(handle: $x) { edges { cursor } }',
  'following(handle: "lena", after: $x) { edges { cursor } }',
  'searchProfiles(query: $x) { edges { cursor } }',
  'searchProfiles(query: "lena", after: $x) { edges { cursor } }',
  'searchTopics(query: $x) { id }',
  'handleAvailable(handle: $x)',
  'homeFeed(after: $x) { edges { cursor } }',
  'latestPosts(after: $x) { edges { node { comments(after: $x) { edges { cursor } } } } }',
  'topicPosts(topic: { kind: RACE, id: $x }) { edges { cursor } }',
  'comments(postId: $x) { edges { cursor } }',
  'comments(postId: "$post", parentId: $x) { edges { cursor } }',
  'reactions(postId: "$post", after: $x) { edges { cursor } }',
  'notifications(after: $x) { edges { cursor } }',
  'myModerationNotices(after: $x) { edges { cursor } }',
  'mutation follow(handle: $x) { __typename }',
  'mutation unfollow(handle: $x) { __typename }',
  'mutation followTopic(topic: { kind: DRIVER, id: $x }) { id }',
  'mutation react(postId: $x, kind: LIKE) { id }',
  'mutation unreact(postId: $x) { id }',
  'mutation createPost(input: { body: $x }, idempotencyKey: "hostile-body") { __typename }',
  'mutation createPost(input: { body: "x", mediaIds: [{ id: $x, altText: $x }] }, idempotencyKey: "hostile-picture") { __typename }',
  'mutation createPost(input: { body: "x" }, idempotencyKey: $x) { __typename }',
  'mutation editPost(id: "$post", body: $x) { __typename }',
  'mutation deletePost(id: $x) { __typename }',
  'mutation createComment(input: { postId: "$post", parentId: $x, body: $x }, idempotencyKey: "hostile-comment") { __typename }',
  'mutation editComment(id: $x, body: $x) { __typename }',
  'mutation deleteComment(id: $x) { __typename }',
  'mutation report(input: { subjectKind: USER, subjectId: $x, reason: OTHER, note: $x }, idempotencyKey: "hostile-report") { __typename }',
  'mutation markNotificationsRead(upTo: $x)',
  'mutation updateProfile(input: { displayName: $x, bio: $x, timeZone: $x }) { __typename }',
  'mutation updateProfile(input: { handle: $x, locale: $x }) { __typename }',
];

test.each(PLACES)('%s takes or refuses whatever it is given, and never breaks', async (place) => {
  const post = await lena.post('Here to stay');
  const [, mutation, field] = /^(mutation )?(.*)$/s.exec(place) ?? [];
  const document = `${mutation ? 'mutation' : 'query'} { ${(field ?? '').replaceAll('$post', post)} }`;
  for (const text of HOSTILE) {
    const answer = await lena.ask(document.replaceAll('$x', graphqlString(text)));
    expect({ text, codes: answer.codes.filter((code) => code.startsWith('internal.')) }).toEqual({ text, codes: [] });
    expect(answer.status).toBeLessThan(500);
  }
});

/** A literal: JSON's escapes are GraphQL's, a lone surrogate aside. */
const graphqlString = (text: string): string => JSON.stringify(text.toWellFormed());
