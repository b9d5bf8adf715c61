import type { ApplicationRate, ApplicationsQueryVariables, ApplicationState } from '@/gql/graphql';

export const STATES = ['ACTIVE', 'SUSPENDED', 'REVOKED'] as const satisfies readonly ApplicationState[];
export const RATES = ['FREE', 'PARTNER', 'INTERNAL'] as const satisfies readonly ApplicationRate[];

export interface ApplicationFilters {
  readonly query: string;
  readonly state: ApplicationState | null;
  readonly rate: ApplicationRate | null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readApplicationFilters(query: Query): ApplicationFilters {
  return {
    query: typeof query['query'] === 'string' ? query['query'].slice(0, 100) : '',
    state: STATES.find((state) => state === query['state']) ?? null,
    rate: RATES.find((rate) => rate === query['rate']) ?? null,
  };
}

export function applicationsPath({ query, state, rate }: ApplicationFilters): string {
  const search = new URLSearchParams();
  if (query.trim()) search.set('query', query.trim());
  if (state) search.set('state', state);
  if (rate) search.set('rate', rate);
  return search.size > 0 ? `/applications?${search}` : '/applications';
}

export function applicationVariables({ query, state, rate }: ApplicationFilters, after: string | null = null): ApplicationsQueryVariables {
  return { query: query.trim() || null, state, rate, first: 50, after };
}
