import { authorJson, ContentState } from '../content/index.js';
import { ContentKind, ContentSort } from './content-item.type.js';

const STATE = `CASE WHEN c.removed_at IS NOT NULL THEN 'REMOVED' WHEN c.held_at IS NOT NULL THEN 'HELD' ELSE 'VISIBLE' END`;
/** Written out, so that the index of removed, held or shown content serves. */
const IN_STATE: Readonly<Record<ContentState, string>> = {
  [ContentState.VISIBLE]: 'AND c.removed_at IS NULL AND c.held_at IS NULL',
  [ContentState.REMOVED]: 'AND c.removed_at IS NOT NULL',
  [ContentState.HELD]: 'AND c.held_at IS NOT NULL',
  [ContentState.DELETED]: 'AND false',
};

export interface Shape {
  readonly kind: ContentKind | null;
  readonly state: ContentState | null;
  readonly sort: ContentSort;
  readonly author: boolean;
  readonly post: boolean;
}

/** Of each table no more than a page in the order that is asked for; both together are then one page. */
function part(kind: ContentKind, { state, sort, author, post }: Shape): string {
  const [table, postId] = kind === ContentKind.POST ? ['posts', 'c.id'] : ['comments', 'c.post_id'];
  const [sign, direction] = sort === ContentSort.NEWEST ? ['<', 'DESC'] : ['>', 'ASC'];
  return `(SELECT '${kind}' AS kind, c.id, c.author_id, c.body, c.created_at, ${STATE} AS state, ${postId} AS post_id FROM ${table} c
    WHERE c.deleted_at IS NULL ${state === null ? '' : IN_STATE[state]} AND c.id ${sign} $1::uuid
      ${author ? 'AND c.author_id = $3::uuid' : 'AND $3::uuid IS NULL'} ${post ? `AND ${postId} = $4::uuid` : 'AND $4::uuid IS NULL'}
      AND ($5::timestamptz IS NULL OR c.created_at >= $5) AND ($6::timestamptz IS NULL OR c.created_at < $6)
    ORDER BY c.id ${direction} LIMIT $2)`;
}

export function contentStatement(shape: Shape): { name: string; text: string } {
  const kinds = shape.kind === null ? [ContentKind.POST, ContentKind.COMMENT] : [shape.kind];
  const direction = shape.sort === ContentSort.NEWEST ? 'DESC' : 'ASC';
  const name = ['content_browse', shape.kind, shape.state, shape.sort, shape.author ? 'a' : '', shape.post ? 'p' : ''].join('.');
  return {
    name,
    text: `SELECT c.kind, c.id, c.body, c.created_at AS "createdAt", c.state, c.post_id AS "postId", ${authorJson('p')} AS author,
      (SELECT id FROM cases WHERE subject_kind = lower(c.kind) AND subject_id = c.id ORDER BY opened_at DESC LIMIT 1) AS "caseId"
      FROM (${kinds.map((kind) => part(kind, shape)).join(' UNION ALL ')}) c JOIN profiles p ON p.user_id = c.author_id
     ORDER BY c.id ${direction} LIMIT $2`,
  };
}
