import { roleNames, type Role } from '@gps/permissions';
import type { UserStateFilter, UsersQueryVariables } from '@/gql/graphql';

export const STATES = ['ALL', 'ACTIVE', 'SUSPENDED', 'LOCKED', 'DELETED', 'STAFF'] as const satisfies readonly UserStateFilter[];

export interface UserFilters {
  readonly query: string;
  readonly state: UserStateFilter;
  readonly role: Role | null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readUserFilters(query: Query): UserFilters {
  return {
    query: typeof query['query'] === 'string' ? query['query'].slice(0, 100) : '',
    state: STATES.find((state) => state === query['state']) ?? 'ALL',
    role: roleNames.find((role) => role === query['role']) ?? null,
  };
}

export function usersPath({ query, state, role }: UserFilters): string {
  const search = new URLSearchParams();
  if (query.trim()) search.set('query', query.trim());
  if (state !== 'ALL') search.set('state', state);
  if (role) search.set('role', role);
  return search.size > 0 ? `/users?${search}` : '/users';
}

export function userVariables({ query, state, role }: UserFilters, after: string | null = null): UsersQueryVariables {
  return { query: query.trim() || null, state, role, first: 50, after };
}
