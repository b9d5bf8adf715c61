import { isVisible } from '../content/index.js';
import { pageOfPostsJson, postsOfProfile } from '../posts/index.js';
import type { ProfileShape } from './profile-shape.js';

export interface ProfileParameters {
  readonly viewer: string;
  /** Number of the placeholders of the posts' page: start below, size plus one, then those of their threads. */
  readonly postsFrom: number;
}

/** The `profiles` row `f` as JSON; read by `toProfile`. */
export function profileJson(f: string, shape: ProfileShape, { viewer, postsFrom }: ProfileParameters): string {
  const fields = [
    `'id', ${f}.user_id, 'handle', ${f}.handle, 'displayName', ${f}.display_name, 'bio', ${f}.bio, 'avatarKey', ${f}.avatar_key, 'createdAt', ${f}.created_at`,
  ];
  if (shape.figures !== 'none') {
    fields.push(
      `'followerCount', (SELECT count(*) FROM follows c WHERE c.followee_id = ${f}.user_id)`,
      `'followingCount', (SELECT count(*) FROM follows c WHERE c.follower_id = ${f}.user_id)`,
    );
  }
  if (shape.figures === 'all') {
    fields.push(
      `'postCount', (SELECT count(*) FROM posts c WHERE c.author_id = ${f}.user_id AND ${isVisible('c')})`,
      `'viewerFollows', EXISTS (SELECT FROM follows c WHERE c.follower_id = ${viewer}::uuid AND c.followee_id = ${f}.user_id)`,
      `'followsViewer', EXISTS (SELECT FROM follows c WHERE c.follower_id = ${f}.user_id AND c.followee_id = ${viewer}::uuid)`,
    );
  }
  // As their own pages, they are for people with an account.
  if (shape.organizations) fields.push(`'organizations', CASE WHEN ${viewer}::uuid IS NOT NULL THEN shown_organizations(${f}.user_id) END`);
  if (shape.posts) {
    const [below, limit] = [`$${postsFrom}`, `$${postsFrom + 1}`];
    const posts = pageOfPostsJson('page', 'rows', limit, shape.posts, { viewer, threadFrom: postsFrom + 2 });
    fields.push(`'posts', (WITH page AS MATERIALIZED (${postsOfProfile(viewer, `${f}.user_id`, below, limit)}) SELECT ${posts})`);
  }
  return `json_build_object(${fields.join(',\n    ')})`;
}
