import type { AdminOrganizationSort, AdminOrganizationState, OrganizationKind, OrganizationsQueryVariables } from '@/gql/graphql';

export const KINDS = ['FAN_CLUB', 'TEAM', 'MEDIA_PARTNER'] as const satisfies readonly OrganizationKind[];
export const STATES = ['ACTIVE', 'SUSPENDED'] as const satisfies readonly AdminOrganizationState[];
export const SORTS = ['NAME', 'NEWEST', 'MOST_MEMBERS'] as const satisfies readonly AdminOrganizationSort[];

export interface OrganizationFilters {
  readonly text: string;
  readonly kind: OrganizationKind | null;
  readonly state: AdminOrganizationState | null;
  readonly sort: AdminOrganizationSort;
  /** Only those this person belongs to. */
  readonly member: string | null;
}

export const NO_FILTERS: OrganizationFilters = { text: '', kind: null, state: null, sort: 'NAME', member: null };

type Query = Readonly<Record<string, string | string[] | undefined>>;
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readOrganizationFilters(query: Query): OrganizationFilters {
  const { text, member } = query;
  return {
    text: typeof text === 'string' ? text.slice(0, 100) : '',
    kind: KINDS.find((kind) => kind === query['kind']) ?? null,
    state: STATES.find((state) => state === query['state']) ?? null,
    sort: SORTS.find((sort) => sort === query['sort']) ?? 'NAME',
    member: typeof member === 'string' && ID.test(member) ? member : null,
  };
}

export function organizationsPath({ text, kind, state, sort, member }: OrganizationFilters): string {
  const search = new URLSearchParams();
  if (text.trim()) search.set('text', text.trim());
  if (kind) search.set('kind', kind);
  if (state) search.set('state', state);
  if (sort !== 'NAME') search.set('sort', sort);
  if (member) search.set('member', member);
  return search.size > 0 ? `/organizations?${search}` : '/organizations';
}

export function organizationVariables(
  { text, kind, state, sort, member }: OrganizationFilters,
  after: string | null = null,
): OrganizationsQueryVariables {
  return { filter: { text: text.trim() || null, kind, state, memberId: member }, sort, first: 50, after };
}
