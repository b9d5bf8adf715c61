import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { below, StatementCache, threadValues } from '../posts/index.js';
import type { ProfileRow } from './profile.mapper.js';
import { type ProfileRequest, type ProfileShape, profileShapeName } from './profile-shape.js';
import { profileJson } from './profile.sql.js';

const VIEWER = '$1::uuid AS viewer';
const PEOPLE = 'profiles f JOIN users u ON u.id = f.user_id AND u.deleted_at IS NULL';

const one = (name: string, condition: string) =>
  new StatementCache<ProfileShape>(
    name,
    profileShapeName,
    (shape) => `SELECT ${profileJson('f', shape, { viewer: '$1', postsFrom: 3 })} AS profile, ${VIEWER} FROM ${PEOPLE} WHERE ${condition}`,
  );

/** A handle that somebody had leads to them for a while; the database sees to it that it is nobody else's meanwhile. */
const BY_HANDLE = one(
  'profiles.by_handle',
  `f.user_id = coalesce((SELECT user_id FROM profiles WHERE handle = $2), (SELECT user_id FROM former_handles WHERE handle = $2 AND until > now()))`,
);
const BY_ID = one('profiles.by_id', 'f.user_id = $2');

/** A list of people: `keys` yields user ids with the two parts of the cursor, `a` and `b`, in the order of the list. */
const list = (name: string, keys: string, order: string) =>
  new StatementCache<ProfileShape>(
    name,
    profileShapeName,
    (shape) => `
  SELECT ${profileJson('f', shape, { viewer: '$1', postsFrom: 0 })} AS profile, k.a, k.b, ${VIEWER}
  FROM (${keys}) k JOIN profiles f ON f.user_id = k.user_id ORDER BY ${order}`,
  );

const follows = (name: string, person: string, other: string) =>
  list(
    name,
    `
    SELECT s.${other} AS user_id, to_json(s.created_at)#>>'{}' AS a, s.${other}::text AS b FROM follows s JOIN users u ON u.id = s.${other} AND u.deleted_at IS NULL
    WHERE s.${person} = $3 AND (s.created_at, s.${other}) < ($4::timestamptz, $5::uuid) ORDER BY s.created_at DESC, s.${other} DESC LIMIT $2::int`,
    'k.a::timestamptz DESC, k.b DESC',
  );

const FOLLOWERS = follows('profiles.followers', 'followee_id', 'follower_id');
const FOLLOWING = follows('profiles.following', 'follower_id', 'followee_id');

/** More than anybody pages through; who has that many people in one search types another letter. */
const MOST_FOUND = 2_000;
const found = (rank: number, from: string, condition: string): string =>
  `SELECT f.user_id, f.handle, ${rank} AS rank FROM ${from} f JOIN users u ON u.id = f.user_id AND u.deleted_at IS NULL
    WHERE ${condition} AND ($5::int < ${rank} OR $5::int = ${rank} AND f.handle ~>~ $6::text) ORDER BY f.handle USING ~<~ LIMIT $2::int`;

/**
 * Best first: the handle itself, handles that begin so, then names and handles that contain it. Each kind is looked for
 * only if those before it do not fill the page. Handles are ASCII below `~`, so that the beginning is a range of the index.
 */
const SEARCH = list(
  'profiles.search',
  `
    SELECT r.user_id, r.rank::text AS a, r.handle AS b FROM (
      (${found(0, 'profiles', 'f.handle = $3')})
      UNION ALL (${found(1, 'profiles', `f.handle ~>~ $3 AND f.handle ~<~ ($3 || '~')`)})
      UNION ALL (${found(2, `profiles_named_like($4, $3, ${MOST_FOUND})`, 'true')})
      LIMIT $2::int) r`,
  'k.a::int, k.b USING ~<~',
);

/** Whom those follow whom one follows, then who has written lately; never oneself or whom one follows already. */
const SUGGESTED = list(
  'profiles.suggested',
  `
    SELECT s.user_id, s.shared::text AS a, s.user_id::text AS b FROM (
      SELECT c.followee_id AS user_id, sum(c.weight)::int AS shared FROM (
        (SELECT n.followee_id, 100 AS weight FROM (SELECT followee_id FROM follows WHERE follower_id = $1::uuid ORDER BY created_at DESC LIMIT 50) f
           CROSS JOIN LATERAL (SELECT followee_id FROM follows WHERE follower_id = f.followee_id ORDER BY created_at DESC LIMIT 50) n)
        UNION ALL
        (SELECT p.author_id, 1 FROM posts p WHERE p.deleted_at IS NULL AND p.removed_at IS NULL AND p.held_at IS NULL ORDER BY p.id DESC LIMIT 500)
      ) c GROUP BY c.followee_id) s
    JOIN users u ON u.id = s.user_id AND u.deleted_at IS NULL AND u.suspended_at IS NULL
    WHERE s.user_id <> $1::uuid AND NOT EXISTS (SELECT FROM follows x WHERE x.follower_id = $1::uuid AND x.followee_id = s.user_id)
    ORDER BY s.shared DESC, s.user_id LIMIT $2::int`,
  'k.a::int DESC, k.b',
);

export interface ListedProfile {
  readonly profile: ProfileRow;
  readonly a: string;
  readonly b: string;
}

@Injectable()
export class ProfileReadsRepository {
  constructor(private readonly database: Database) {}

  byHandle(viewerId: string | null, handle: string, request: ProfileRequest): Promise<ProfileRow | null> {
    return this.one(BY_HANDLE, viewerId, handle, request);
  }

  byId(viewerId: string | null, userId: string, request: ProfileRequest): Promise<ProfileRow | null> {
    return this.one(BY_ID, viewerId, userId, request);
  }

  follows(
    kind: 'followers' | 'following',
    viewerId: string | null,
    userId: string,
    limit: number,
    after: readonly [string, string],
    shape: ProfileShape,
  ): Promise<ListedProfile[]> {
    return this.database.query(...(kind === 'followers' ? FOLLOWERS : FOLLOWING).get(shape), [viewerId, limit, userId, ...after]);
  }

  search(
    viewerId: string | null,
    text: string,
    limit: number,
    after: readonly [number, string],
    shape: ProfileShape,
  ): Promise<ListedProfile[]> {
    // Two letters are in half of all names: they are looked for at the beginning only, where the indexes help.
    const pattern = `${text.length < 3 ? '' : '%'}${text.replace(/[\\%_]/g, '\\$&')}%`;
    return this.database.query(...SEARCH.get(shape), [viewerId, limit, text, pattern, ...after]);
  }

  suggested(viewerId: string, first: number, shape: ProfileShape): Promise<ListedProfile[]> {
    return this.database.query(...SUGGESTED.get(shape), [viewerId, first]);
  }

  private async one(
    statements: StatementCache<ProfileShape>,
    viewerId: string | null,
    key: string,
    request: ProfileRequest,
  ): Promise<ProfileRow | null> {
    const posts = request.posts;
    const values = posts ? [below(posts.page).below, posts.page.first + 1, ...threadValues(posts.request)] : [];
    return (
      (await this.database.one<{ profile: ProfileRow }>(...statements.get(request.shape), [viewerId, key, ...values]))?.profile ?? null
    );
  }
}
