import { commentsJson, placeholders } from '../comments/index.js';
import { authorJson, isVisible } from '../content/index.js';
import { mediaJson } from '../media/index.js';
import { topicsOfPostJson } from '../topics/index.js';
import type { PostShape } from './post-shape.js';

const KINDS = ['LIKE', 'LOVE', 'WOW', 'SAD'] as const;

export interface PostParameters {
  /** Placeholder of the viewer's id, which may be null. */
  readonly viewer: string;
  /** Number of the first placeholder of the thread's pages. */
  readonly threadFrom: number;
}

/** One post as JSON; `p` and `a` are aliases of `posts` and of its author's `profiles` row. Read by `toPost`. */
export function postJson(p: string, a: string, shape: PostShape, parameters: PostParameters): string {
  const { viewer } = parameters;
  const fields = [`'id', ${p}.id, 'body', ${p}.body, 'createdAt', ${p}.created_at, 'editedAt', ${p}.edited_at, 'author', ${authorJson(a)}`];
  if (shape.figures !== 'none') {
    fields.push(
      `'commentCount', (SELECT count(*) FROM comments n WHERE n.post_id = ${p}.id AND ${isVisible('n')})`,
      `'viewerReaction', (SELECT r.kind FROM reactions r WHERE r.post_id = ${p}.id AND r.user_id = ${viewer}::uuid)`,
    );
  }
  if (shape.figures === 'counts') fields.push(`'reactionCount', (SELECT count(*) FROM reactions r WHERE r.post_id = ${p}.id)`);
  if (shape.figures === 'kinds') {
    const counts = KINDS.map((kind) => `count(*) FILTER (WHERE r.kind = '${kind}')`).join(', ');
    fields.push(`'reactions', (SELECT json_build_array(${counts}) FROM reactions r WHERE r.post_id = ${p}.id)`);
  }
  if (shape.attached) fields.push(`'media', ${mediaJson(`${p}.id`)}`, `'topics', ${topicsOfPostJson(`${p}.id`, viewer)}`);
  if (shape.threads > 0) {
    const [own, ...below] = placeholders(shape.threads, parameters.threadFrom);
    if (own) fields.push(`'comments', ${commentsJson(`${p}.id`, 'IS NULL', own, below)}`);
  }
  return `json_build_object(${fields.join(',\n    ')})`;
}

/**
 * The posts whose ids the relation `page` holds (one more than the page has), newest first, and whether there are more.
 * `limit` is the placeholder of the page's size plus one.
 */
export function pageOfPostsJson(page: string, limit: string, shape: PostShape, parameters: PostParameters): string {
  return `json_build_object(
    'more', (SELECT count(*) = ${limit}::int FROM ${page}),
    'nodes', (SELECT coalesce(json_agg(${postJson('p', 'a', shape, parameters)} ORDER BY p.id DESC), '[]')
      FROM (SELECT id FROM ${page} ORDER BY id DESC LIMIT ${limit}::int - 1) shown JOIN posts p ON p.id = shown.id JOIN profiles a ON a.user_id = p.author_id))`;
}

/** Ids of the posts of one author that everybody may read, newest first, from below the cursor. */
export const idsOfAuthor = (author: string, after: string, limit: string): string =>
  `SELECT o.id FROM posts o WHERE o.author_id = ${author} AND ${isVisible('o')} AND o.id < ${after}::uuid ORDER BY o.id DESC LIMIT ${limit}::int`;
