import type { DeadEventsQueryVariables, DeadEventState } from '@/gql/graphql';

export const STATES = ['WAITING', 'RETRIED', 'DONE', 'DISCARDED', 'LOST'] as const satisfies readonly DeadEventState[];

export interface JobFilters {
  readonly state: DeadEventState | null;
  readonly text: string;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Filters as the address says; what it says wrongly is as if not said. */
export const readJobFilters = (query: Query): JobFilters => ({
  state: STATES.find((state) => state === query['state']) ?? null,
  text: typeof query['text'] === 'string' ? query['text'].slice(0, 100) : '',
});

export function jobsPath({ state, text }: JobFilters): string {
  const search = new URLSearchParams();
  if (state) search.set('state', state);
  if (text.trim()) search.set('text', text.trim());
  return search.size > 0 ? `/jobs?${search}` : '/jobs';
}

export const deadVariables = ({ state, text }: JobFilters, after: string | null = null): DeadEventsQueryVariables => ({
  filter: { state, text: text.trim() || null },
  first: 50,
  after,
});
