import type { ContentItemsQueryVariables, ContentKind, ContentSort, ContentState } from '@/gql/graphql';

export const KINDS = ['POST', 'COMMENT'] as const satisfies readonly ContentKind[];
export const STATES = ['VISIBLE', 'REMOVED', 'HELD'] as const satisfies readonly ContentState[];
const SORTS = ['NEWEST', 'OLDEST'] as const satisfies readonly ContentSort[];

export interface ContentFilters {
  readonly kind: ContentKind | null;
  readonly state: ContentState | null;
  readonly author: string;
  /** One post and what stands under it. */
  readonly post: string;
  /** Days, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly sort: ContentSort;
}

export const NO_FILTERS: ContentFilters = { kind: null, state: null, author: '', post: '', from: '', to: '', sort: 'NEWEST' };

type Query = Readonly<Record<string, string | string[] | undefined>>;
const DAY = /^\d{4}-\d\d-\d\d$/;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readContentFilters(query: Query): ContentFilters {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name].trim().slice(0, 100) : '');
  const day = (name: string): string => (DAY.test(text(name)) && !Number.isNaN(Date.parse(text(name))) ? text(name) : '');
  return {
    kind: KINDS.find((kind) => kind === query['kind']) ?? null,
    state: STATES.find((state) => state === query['state']) ?? null,
    sort: contentSort(query['sort']),
    ...{ author: text('author'), post: text('post'), from: day('from'), to: day('to') },
  };
}

export const contentSort = (value: unknown): ContentSort => SORTS.find((sort) => sort === value) ?? 'NEWEST';

export function contentPath(filters: ContentFilters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (value && value !== 'NEWEST') search.set(name, value);
  return search.size > 0 ? `/content?${search}` : '/content';
}

/** Days are whole days in UTC, the last one included. */
export function contentVariables(filters: ContentFilters, after: string | null = null): ContentItemsQueryVariables {
  const { kind, state, author, post, from, to, sort } = filters;
  return {
    filter: {
      ...{ kind, state, author: author || null, postId: post || null },
      from: from ? `${from}T00:00:00Z` : null,
      to: to ? new Date(Date.parse(`${to}T00:00:00Z`) + 86_400_000).toISOString() : null,
    },
    ...{ sort, first: 50, after },
  };
}
