import type { RacingCorrectionsQueryVariables, RacingCorrectionState, SessionKind } from '@/gql/graphql';

export const STATES = ['IN_FORCE', 'CAUGHT_UP', 'OVERTAKEN', 'LOST', 'ENDED'] as const satisfies readonly RacingCorrectionState[];
const KINDS = ['RACE', 'DRIVER', 'TEAM'] as const;
const SESSIONS = [
  ...(['RACE', 'SPRINT', 'QUALIFYING', 'SPRINT_QUALIFYING', 'STARTING_GRID', 'SPRINT_GRID', 'FASTEST_LAPS'] as const),
  ...(['QUALIFYING_1', 'QUALIFYING_2', 'FREE_PRACTICE_1', 'FREE_PRACTICE_2', 'FREE_PRACTICE_3'] as const),
] as const satisfies readonly SessionKind[];

export interface RacingFilters {
  /** null: the newest. */
  readonly season: number | null;
  /** What is looked at and corrected: RACE:2024-monaco, DRIVER:lewis-hamilton, TEAM:ferrari. */
  readonly subject: { readonly kind: (typeof KINDS)[number]; readonly id: string } | null;
  readonly session: SessionKind | null;
  readonly state: RacingCorrectionState | null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readRacingFilters(query: Query): RacingFilters {
  const text = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
  const [, kind, id] = /^([A-Z]+):([a-z0-9-]{1,100})$/.exec(text('subject')) ?? [];
  const known = KINDS.find((one) => one === kind);
  return {
    season: /^(19|20)\d\d$/.test(text('season')) ? Number(text('season')) : null,
    subject: known && id ? { kind: known, id } : null,
    session: SESSIONS.find((session) => session === text('session')) ?? null,
    state: STATES.find((state) => state === text('state')) ?? null,
  };
}

export const subjectText = (subject: RacingFilters['subject']): string => (subject ? `${subject.kind}:${subject.id}` : '');

export function racingPath({ season, subject, session, state }: RacingFilters): string {
  const search = new URLSearchParams();
  if (season !== null) search.set('season', String(season));
  if (subject) search.set('subject', subjectText(subject));
  if (subject && session) search.set('session', session);
  if (state) search.set('state', state);
  return search.size > 0 ? `/racing?${search}` : '/racing';
}

/** Of what is looked at, else of all. */
export const correctionVariables = ({ subject, state }: RacingFilters, after: string | null = null): RacingCorrectionsQueryVariables => ({
  filter: { subjectId: subject?.id ?? null, state },
  first: 50,
  after,
});
