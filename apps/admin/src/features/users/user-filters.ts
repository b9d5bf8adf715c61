import { roleNames, type Role } from '@gps/permissions';
import type { UserSort, UserStateFilter, UsersQueryVariables } from '@/gql/graphql';

export const STATES = ['ALL', 'ACTIVE', 'SUSPENDED', 'LOCKED', 'DELETED', 'STAFF'] as const satisfies readonly UserStateFilter[];
const SORTS = ['NEWEST', 'OLDEST', 'SEEN'] as const satisfies readonly UserSort[];

export interface UserFilters {
  readonly query: string;
  readonly state: UserStateFilter;
  readonly role: Role | null;
  /** Whether the e-mail address is verified; null = either. */
  readonly verified: boolean | null;
  /** Only those against whom strikes count. */
  readonly strikes: boolean;
  readonly sort: UserSort;
}

export const NO_FILTERS: UserFilters = { query: '', state: 'ALL', role: null, verified: null, strikes: false, sort: 'NEWEST' };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readUserFilters(query: Query): UserFilters {
  return {
    query: typeof query['query'] === 'string' ? query['query'].slice(0, 100) : '',
    state: STATES.find((state) => state === query['state']) ?? 'ALL',
    role: roleNames.find((role) => role === query['role']) ?? null,
    verified: query['verified'] === 'yes' ? true : query['verified'] === 'no' ? false : null,
    strikes: query['strikes'] === 'yes',
    sort: SORTS.find((sort) => sort === query['sort']) ?? 'NEWEST',
  };
}

export function usersPath({ query, state, role, verified, strikes, sort }: UserFilters): string {
  const search = new URLSearchParams();
  if (query.trim()) search.set('query', query.trim());
  if (state !== 'ALL') search.set('state', state);
  if (role) search.set('role', role);
  if (verified !== null) search.set('verified', verified ? 'yes' : 'no');
  if (strikes) search.set('strikes', 'yes');
  if (sort !== 'NEWEST') search.set('sort', sort);
  return search.size > 0 ? `/users?${search}` : '/users';
}

export function userVariables(filters: UserFilters, after: string | null = null): UsersQueryVariables {
  const { query, state, role, verified, strikes, sort } = filters;
  return { query: query.trim() || null, state, role, verified, strikes: strikes || null, sort, first: 50, after };
}

/** The same filters as a bulk action takes them for "all that match". */
export function bulkCriteria({ query, state, role, verified, strikes, sort }: UserFilters): { name: string; value: string }[] {
  const criteria = [
    ...[
      { name: 'query', value: query.trim() },
      { name: 'state', value: state },
      { name: 'role', value: role ?? '' },
    ],
    ...[
      { name: 'verified', value: verified === null ? '' : String(verified) },
      { name: 'strikes', value: strikes ? 'true' : '' },
    ],
    { name: 'sort', value: sort },
  ];
  return criteria.filter(({ value }) => value !== '');
}
