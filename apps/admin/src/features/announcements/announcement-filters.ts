import type {
  AdminAnnouncementsQueryVariables,
  AnnouncementAudience,
  AnnouncementKind,
  AnnouncementPlace,
  AnnouncementState,
} from '@/gql/graphql';

export const STATES = ['DRAFT', 'SCHEDULED', 'LIVE', 'ENDED'] as const satisfies readonly AnnouncementState[];
export const KINDS = ['INFORMATION', 'WARNING', 'MAINTENANCE'] as const satisfies readonly AnnouncementKind[];
export const PLACES = ['WEB', 'DASHBOARD', 'BOTH'] as const satisfies readonly AnnouncementPlace[];
export const AUDIENCES = ['EVERYBODY', 'MEMBERS', 'STAFF'] as const satisfies readonly AnnouncementAudience[];

export interface AnnouncementFilters {
  readonly state: AnnouncementState | null;
  readonly kind: AnnouncementKind | null;
  readonly place: AnnouncementPlace | null;
  readonly audience: AnnouncementAudience | null;
}

export const NO_FILTERS: AnnouncementFilters = { state: null, kind: null, place: null, audience: null };

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** What the address says wrongly is as if not said. */
export const readAnnouncementFilters = (query: Query): AnnouncementFilters => ({
  state: STATES.find((one) => one === query['state']) ?? null,
  kind: KINDS.find((one) => one === query['kind']) ?? null,
  place: PLACES.find((one) => one === query['place']) ?? null,
  audience: AUDIENCES.find((one) => one === query['audience']) ?? null,
});

export function announcementsPath(filters: AnnouncementFilters): string {
  const search = new URLSearchParams(Object.entries(filters).filter((entry): entry is [string, string] => entry[1] !== null));
  return search.size > 0 ? `/announcements?${search}` : '/announcements';
}

export const announcementVariables = (filter: AnnouncementFilters, after: string | null = null): AdminAnnouncementsQueryVariables => ({
  filter: { ...filter },
  first: 50,
  after,
});
