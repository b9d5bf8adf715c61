import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { v7 as uuidv7 } from 'uuid';
import { connectLive, firstOf } from '../../../test/platform/live.js';
import { eventually, type Person, SocialWorld } from '../../../test/social/social-world.js';

interface Seen {
  id: string;
  kind: string;
  readAt: string | null;
  actor: { handle: string } | null;
  actorCount: number;
  postId: string | null;
  commentId: string | null;
  excerpt: string | null;
  reason: string | null;
}

let world: SocialWorld;
let lena: Person;
let marco: Person;
let ana: Person;
beforeAll(async () => {
  world = await SocialWorld.start();
  [lena, marco, ana] = await Promise.all([world.person('lena'), world.person('marco'), world.person('ana')]);
  await world.startWorker();
}, 60_000);
afterAll(() => world?.stop(), 20_000);
beforeEach(async () => {
  await settled();
  await world.sql('DELETE FROM notifications');
});

const LIST = '{ notifications { edges { node { id kind readAt actor { handle } actorCount postId commentId excerpt reason } } } }';
const UNREAD = '{ unreadNotificationCount }';
const bell = async (person: Person) => (await person.get<{ edges: { node: Seen }[] }>(LIST)).edges.map(({ node }) => node);

/** Every event that was written has been handled by everybody who listens to it. */
async function settled(): Promise<void> {
  const waiting = `type IN ('user.followed', 'user.unfollowed', 'comment.created', 'comment.deleted', 'post.deleted', 'reaction.added', 'reaction.removed', 'content.removed', 'content.restored', 'user.suspended', 'report.resolved')
    AND NOT EXISTS (SELECT FROM handled_events h WHERE h.event_id = outbox_events.event_id AND h.handler LIKE 'notifications.%')`;
  await eventually(
    () => world.count('outbox_events', waiting),
    (n) => n === 0,
  );
}

const happened = (type: string, payload: object) =>
  world.sql(
    `WITH e AS (INSERT INTO outbox_events (event_id, type, payload) VALUES ($1, $2, $3) RETURNING 1) SELECT pg_notify('outbox', '') FROM e`,
    [uuidv7(), type, JSON.stringify(payload)],
  );

describe('the bell', () => {
  test('rings for follows, comments and answers, each once, and never for oneself', async () => {
    const post = await lena.post('Pole position');
    await marco.follow(lena);
    const comment = await marco.comment(post, 'Well driven');
    const answer = await lena.comment(post, 'Thanks', comment);
    await lena.comment(post, 'To myself');
    await lena.react(post);
    await settled();
    expect(await bell(lena)).toMatchObject([
      { kind: 'COMMENT', actor: { handle: 'marco' }, postId: post, commentId: comment, excerpt: 'Well driven', readAt: null },
      { kind: 'FOLLOW', actor: { handle: 'marco' }, postId: null, excerpt: null },
    ]);
    expect(await bell(marco)).toMatchObject([{ kind: 'REPLY', actor: { handle: 'lena' }, commentId: answer, excerpt: 'Thanks' }]);
    expect(await lena.get(UNREAD)).toBe(2);
    expect(await lena.get('{ me { unreadNotificationCount } }')).toEqual({ unreadNotificationCount: 2 });
  });

  test('gathers the reactions of a post into one, which comes back when there are more and goes with the last', async () => {
    const post = await lena.post('Fastest lap');
    await marco.react(post, 'LIKE');
    await settled();
    const [first] = await bell(lena);
    expect(first).toMatchObject({ kind: 'REACTION', actor: { handle: 'marco' }, actorCount: 1, excerpt: 'Fastest lap' });
    expect(await lena.get('mutation($id: ID) { markNotificationsRead(upTo: $id) }', { id: first?.id })).toBe(0);
    await marco.react(post, 'LOVE');
    await settled();
    expect(await lena.get(UNREAD)).toBe(0);
    await ana.react(post, 'WOW');
    await settled();
    expect(await bell(lena)).toMatchObject([{ kind: 'REACTION', actor: { handle: 'ana' }, actorCount: 2, readAt: null }]);
    for (const person of [marco, ana]) await person.get('mutation($id: ID!) { unreact(postId: $id) { id } }', { id: post });
    await settled();
    expect(await bell(lena)).toEqual([]);
  });

  test('an event that is delivered again rings once', async () => {
    const payload = { followerId: marco.id, followeeId: lena.id };
    await happened('user.followed', payload);
    await happened('user.followed', payload);
    await settled();
    expect(await bell(lena)).toHaveLength(1);
    await happened('user.unfollowed', payload);
    await settled();
    expect(await bell(lena)).toEqual([]);
  });

  test('what is deleted is no news any more', async () => {
    const [post, other] = [await lena.post('Soon gone'), await lena.post('Stays')];
    await marco.comment(post, 'On a post that goes');
    await marco.react(post);
    const comment = await marco.comment(other, 'A comment that goes');
    await settled();
    expect(await bell(lena)).toHaveLength(3);
    await lena.get('mutation($id: ID!) { deletePost(id: $id) { ... on Deleted { id } } }', { id: post });
    await marco.get('mutation($id: ID!) { deleteComment(id: $id) { ... on Deleted { id } } }', { id: comment });
    expect(await bell(lena)).toEqual([]);
    expect(await lena.get(UNREAD)).toBe(0);
    await settled();
    expect(await world.count('notifications', 'user_id = $1', [lena.id])).toBe(0);
  });

  test('rings in an open page, for its owner alone', async () => {
    const [mine, theirs] = [connectLive(world.api, lena.token), connectLive(world.api, ana.token)];
    const query = 'subscription { notificationAdded { kind actor { handle } } }';
    const heard = firstOf(mine, query);
    let overheard = false;
    const stop = theirs.client.subscribe({ query }, { next: () => (overheard = true), error: () => undefined, complete: () => undefined });
    await new Promise((resolve) => setTimeout(resolve, 500));
    await happened('user.followed', { followerId: marco.id, followeeId: lena.id });
    await expect(heard).resolves.toEqual({ data: { notificationAdded: { kind: 'FOLLOW', actor: { handle: 'marco' } } } });
    expect(overheard).toBe(false);
    stop();
    await Promise.all([mine.client.dispose(), theirs.client.dispose()]);
  });
});

describe('what the moderators decide', () => {
  test('reaches author and reporters with the reason and without a name', async () => {
    const post = await lena.post('Over the line');
    await marco.comment(post, 'Hm');
    await world.sql('UPDATE posts SET removed_at = now() WHERE id = $1', [post]);
    const decided = { actionId: randomUUID(), subjectKind: 'post', subjectId: post, authorId: lena.id, postId: post, reason: 'Insults' };
    await happened('content.removed', decided);
    await happened('report.resolved', {
      caseId: randomUUID(),
      outcome: 'actioned',
      subjectKind: 'post',
      subjectId: post,
      reporterIds: [marco.id, ana.id],
    });
    await happened('user.suspended', { userId: lena.id, actionId: randomUUID(), reason: 'Again and again', until: null });
    await settled();
    expect((await bell(lena)).map(({ kind, reason, actor, excerpt }) => ({ kind, reason, actor, excerpt }))).toEqual(
      expect.arrayContaining([
        { kind: 'SUSPENDED', reason: 'Again and again', actor: null, excerpt: null },
        { kind: 'CONTENT_REMOVED', reason: 'Insults', actor: null, excerpt: 'Over the line' },
      ]),
    );
    for (const reporter of [marco, ana])
      expect(await bell(reporter)).toMatchObject([{ kind: 'REPORT_RESOLVED', actor: null, reason: null, excerpt: null }]);
  });
});

describe('marking as read', () => {
  const MARK = 'mutation($id: ID) { markNotificationsRead(upTo: $id) }';

  test('reaches up to one, then all, and only one’s own', async () => {
    for (const follower of [marco, ana]) {
      await happened('user.followed', { followerId: follower.id, followeeId: lena.id });
      await settled();
    }
    await happened('user.followed', { followerId: lena.id, followeeId: ana.id });
    await settled();
    const older = (await bell(lena))[1];
    expect(await lena.get(MARK, { id: older?.id })).toBe(1);
    expect(await ana.get(UNREAD)).toBe(1);
    expect(await lena.get(MARK)).toBe(0);
    expect(await ana.get(UNREAD)).toBe(1);
    expect((await lena.ask(MARK, { id: 'nonsense' })).codes).toEqual(['input.id_malformed']);
  });

  test('the list of another is never seen, whatever the cursor', async () => {
    await happened('user.followed', { followerId: marco.id, followeeId: lena.id });
    await settled();
    const [theirs] = await bell(lena);
    const after = Buffer.from(JSON.stringify([theirs?.id])).toString('base64url');
    expect(await ana.get('query($after: String) { notifications(after: $after) { edges { node { id } } } }', { after })).toEqual({
      edges: [],
    });
    expect((await ana.ask('{ notifications(after: "tampered") { edges { node { id } } } }')).codes).toEqual(['cursor.invalid']);
  });
});
