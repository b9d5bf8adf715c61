import type { RaceHeaderQuery, SessionKind } from '@/gql/graphql';

export type Race = NonNullable<RaceHeaderQuery['race']>;

/** What the page of a race weekend can show besides its sessions. */
export const EXTRA_VIEWS = ['discussion', 'pit-stops', 'standings'] as const;

export type RaceView = { readonly kind: 'session'; readonly session: SessionKind } | { readonly kind: (typeof EXTRA_VIEWS)[number] };

/** The order of a weekend, the sessions fans come for first. */
const ORDER: readonly SessionKind[] = [
  'RACE',
  'STARTING_GRID',
  'QUALIFYING',
  'QUALIFYING_2',
  'QUALIFYING_1',
  'SPRINT',
  'SPRINT_GRID',
  'SPRINT_QUALIFYING',
  'FASTEST_LAPS',
  'FREE_PRACTICE_3',
  'FREE_PRACTICE_2',
  'FREE_PRACTICE_1',
];

/** The part of a race that decides what can be shown. */
interface Weekend {
  readonly status: Race['status'];
  readonly sessions: readonly { readonly kind: SessionKind }[];
}

export function sessionsInOrder(race: Pick<Weekend, 'sessions'>): readonly SessionKind[] {
  const held = new Set(race.sessions.map((session) => session.kind));
  return ORDER.filter((kind) => held.has(kind));
}

export const viewName = (view: RaceView): string => (view.kind === 'session' ? view.session.toLowerCase().replaceAll('_', '-') : view.kind);

/** What an address asks for; else the result of a race that was run, and the talk about one to come. */
export function readView(race: Weekend, value: string | string[] | undefined): RaceView {
  const sessions = sessionsInOrder(race);
  const extra = EXTRA_VIEWS.find((name) => name === value);
  if (extra) return { kind: extra };
  const asked = sessions.find((session) => viewName({ kind: 'session', session }) === value);
  if (asked) return { kind: 'session', session: asked };
  return race.status === 'COMPLETED' && sessions.includes('RACE') ? { kind: 'session', session: 'RACE' } : { kind: 'discussion' };
}
