import { authorJson, isReadable } from '../content/index.js';

/** How many levels of replies one statement builds below the comments it reads; deeper ones are asked for by their parent's id. */
export type ReplyLevels = 0 | 1 | 2;

export interface CommentPageParameters {
  /** Placeholder of `first` + 1, and of the id to start after. */
  readonly limit: string;
  readonly after: string;
}

/** Shown in the thread: what the viewer may read, and what is gone but was answered. */
const isShown = (alias: string, viewer: string): string => `(${isReadable(alias, viewer)} OR comment_has_visible_reply(${alias}.id))`;

/** One comment as JSON with a blank where it is gone; read by `toComment`. `viewer` is a placeholder or NULL, `pages` holds the parameters of each level of replies. */
export function commentJson(c: string, author: string, viewer: string, pages: readonly CommentPageParameters[] = []): string {
  const visible = `(${isReadable(c, viewer)})`;
  const [own, ...below] = pages;
  const replies = own ? `, 'replies', ${commentsJson(`${c}.post_id`, `= ${c}.id`, viewer, own, below, pages.length)}` : '';
  return `json_build_object('id', ${c}.id, 'postId', ${c}.post_id, 'parentId', ${c}.parent_id, 'depth', ${c}.depth,
    'createdAt', ${c}.created_at, 'editedAt', ${c}.edited_at,
    'state', CASE WHEN ${c}.removed_at IS NOT NULL THEN 'REMOVED' WHEN ${c}.deleted_at IS NOT NULL THEN 'DELETED'
      WHEN ${c}.held_at IS NOT NULL THEN 'HELD' ELSE 'VISIBLE' END,
    'body', CASE WHEN ${visible} THEN ${c}.body ELSE '' END,
    'author', CASE WHEN ${visible} THEN ${authorJson(author)} END,
    'replyCount', (SELECT count(*) FROM comments n WHERE n.parent_id = ${c}.id AND ${isShown('n', viewer)})${replies})`;
}

/** The comments of one post below one parent (`IS NULL` or `= id`), oldest first, one more than the page. */
export function commentsJson(
  postId: string,
  parent: string,
  viewer: string,
  page: CommentPageParameters,
  below: readonly CommentPageParameters[] = [],
  level = 9,
): string {
  const c = `c${level}`;
  const author = `ca${level}`;
  // parent_id is constant here; naming it in ORDER BY lets the index (post_id, parent_id, id) give the order.
  return `(SELECT coalesce(json_agg(${commentJson(c, author, viewer, below)} ORDER BY ${c}.id), '[]') FROM (
    SELECT x.* FROM comments x
    WHERE x.post_id = ${postId} AND x.parent_id ${parent} AND x.id > ${page.after}::uuid AND ${isShown('x', viewer)}
    ORDER BY x.parent_id, x.id LIMIT ${page.limit}::int) ${c} JOIN profiles ${author} ON ${author}.user_id = ${c}.author_id)`;
}
