import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { FIRST_ID } from '../content/index.js';
import type { CommentPageParameters } from './comment.sql.js';

export interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const REPLIES_FIRST = 3;
const LEVELS = 2;

/** The page of a nested field as its arguments say. */
export function pageOf(args: Readonly<Record<string, unknown>>, first: number): Page {
  const page = { first: (args.first as number | undefined) ?? first, after: args.after as string | null | undefined };
  checkFirst(page.first);
  return page;
}

/** The pages of replies that were asked for below a field of type CommentConnection, outermost first. */
export const replyPages = (comments: RequestedFields): Page[] => repliesOf(comments.at('edges').at('node'));

/** The same below a field of type Comment. */
export function repliesOf(comment: RequestedFields): Page[] {
  const pages: Page[] = [];
  for (let node = comment; node.has('replies'); node = node.at('replies').at('edges').at('node')) {
    if (pages.length === LEVELS) throw new DomainError('comment.replies_too_deep');
    pages.push(pageOf(node.args('replies'), REPLIES_FIRST));
  }
  return pages;
}

/** Values for the placeholders that `placeholders` names, in their order. */
export function pageValues(pages: readonly Page[]): unknown[] {
  return pages.flatMap((page) => [page.first + 1, page.after == null ? FIRST_ID : cursor.decode(page.after, ['uuid'] as const)[0]]);
}

/** Placeholders for `count` pages, the first being `$from`. */
export function placeholders(count: number, from: number): CommentPageParameters[] {
  return Array.from({ length: count }, (_, i) => ({ limit: `$${from + 2 * i}`, after: `$${from + 2 * i + 1}` }));
}
