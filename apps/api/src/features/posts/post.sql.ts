import { commentsJson, placeholders } from '../comments/index.js';
import { authorJson, isReadable, isVisible } from '../content/index.js';
import { mediaJson } from '../media/index.js';
import { topicsOfPostJson } from '../topics/index.js';
import type { PostShape } from './post-shape.js';

const KINDS = ['LIKE', 'LOVE', 'WOW', 'SAD'] as const;

export interface PostParameters {
  /** Placeholder of the viewer's id, which may be null. */
  readonly viewer: string;
  /** Placeholder of the reaction that the viewer leaves in the same statement, whose rows it cannot see yet. */
  readonly reacting?: string;
  /** Number of the first placeholder of the thread's pages. */
  readonly threadFrom: number;
}

/** One post as JSON; `p` is the alias of `posts`, `a` that of its author's `profiles` row as `bylineJoin` adds it. Read by `toPost`. */
export function postJson(p: string, a: string, shape: PostShape, parameters: PostParameters): string {
  const { viewer, reacting } = parameters;
  const reactions = `FROM reactions r WHERE r.post_id = ${p}.id${reacting ? ` AND r.user_id <> ${viewer}::uuid` : ''}`;
  const fields = [
    `'id', ${p}.id, 'body', ${p}.body, 'createdAt', ${p}.created_at, 'editedAt', ${p}.edited_at, 'authorId', ${p}.author_id, 'held', ${p}.held_at IS NOT NULL`,
  ];
  if (shape.byline) fields.push(`'author', ${authorJson(a)}`);
  const own = reacting ? `${reacting}::text` : `(SELECT r.kind FROM reactions r WHERE r.post_id = ${p}.id AND r.user_id = ${viewer}::uuid)`;
  if (shape.own) fields.push(`'viewerReaction', ${own}`);
  if (shape.figures !== 'none')
    fields.push(`'commentCount', (SELECT count(*) FROM comments n WHERE n.post_id = ${p}.id AND ${isVisible('n')})`);
  if (shape.figures === 'counts') fields.push(`'reactionCount', (SELECT count(*)${reacting ? ' + 1' : ''} ${reactions})`);
  if (shape.figures === 'kinds') {
    const counts = KINDS.map(
      (kind) => `count(*) FILTER (WHERE r.kind = '${kind}')${reacting ? ` + (${reacting}::text = '${kind}')::int` : ''}`,
    );
    fields.push(`'reactions', (SELECT json_build_array(${counts.join(', ')}) ${reactions})`);
  }
  if (shape.attached) fields.push(`'media', ${mediaJson(`${p}.id`)}`, `'topics', ${topicsOfPostJson(`${p}.id`, viewer)}`);
  if (shape.threads > 0) {
    const [top, ...below] = placeholders(shape.threads, parameters.threadFrom);
    if (top) fields.push(`'comments', ${commentsJson(`${p}.id`, 'IS NULL', viewer, top, below)}`);
  }
  return `json_build_object(${fields.join(',\n    ')})`;
}

/** What `postJson` needs beside the row of the post. */
export const bylineJoin = (p: string, a: string, shape: PostShape): string =>
  shape.byline ? `JOIN profiles ${a} ON ${a}.user_id = ${p}.author_id` : '';

/**
 * The posts of the relation `page` (one more than the page has), newest first, and whether there are more. It `holds` their ids
 * where many are looked at to find a few, or the rows themselves where that saves looking each up again. `limit` is the
 * placeholder of the page's size plus one.
 */
export function pageOfPostsJson(page: string, holds: 'ids' | 'rows', limit: string, shape: PostShape, parameters: PostParameters): string {
  const shown = (alias: string): string => `(SELECT * FROM ${page} ORDER BY id DESC LIMIT ${limit}::int - 1) ${alias}`;
  const posts = holds === 'rows' ? shown('p') : `${shown('s')} JOIN posts p ON p.id = s.id`;
  return `json_build_object(
    'more', (SELECT count(*) = ${limit}::int FROM ${page}),
    'nodes', (SELECT coalesce(json_agg(${postJson('p', 'a', shape, parameters)} ORDER BY p.id DESC), '[]')
      FROM ${posts} ${bylineJoin('p', 'a', shape)}))`;
}

const columns = (holds: 'ids' | 'rows'): string =>
  holds === 'ids' ? 'o.id' : 'o.id, o.author_id, o.body, o.created_at, o.edited_at, o.held_at';

/** Of the posts of one author that everybody may read, newest first, from below the cursor: their ids, or the rows that `postJson` reads. */
export const postsOfAuthor = (holds: 'ids' | 'rows', author: string, after: string, limit: string): string =>
  `SELECT ${columns(holds)} FROM posts o WHERE o.author_id = ${author} AND ${isVisible('o')} AND o.id < ${after}::uuid ORDER BY o.id DESC LIMIT ${limit}::int`;

/** Of one's own posts those that wait for a look by a person, in the same way; they have an index of their own. */
export const heldPostsOf = (holds: 'ids' | 'rows', viewer: string, after: string, limit: string): string =>
  `SELECT ${columns(holds)} FROM posts o WHERE o.author_id = ${viewer}::uuid AND o.held_at IS NOT NULL AND ${isReadable('o', viewer)} AND o.id < ${after}::uuid ORDER BY o.id DESC LIMIT ${limit}::int`;

/** A person's posts as `viewer` may read them: what waits for a look by a person shows to its author alone. */
export const postsOfProfile = (viewer: string, author: string, after: string, limit: string): string =>
  `SELECT * FROM ((${postsOfAuthor('rows', author, after, limit)}) UNION ALL
    (SELECT * FROM (${heldPostsOf('rows', viewer, after, limit)}) own WHERE own.author_id = ${author})) o ORDER BY o.id DESC LIMIT ${limit}::int`;
