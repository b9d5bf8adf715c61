import type { CaseStatus, CasesQueryVariables, ReportReason, SubjectKind } from '@/gql/graphql';

export const STATUSES = ['OPEN', 'APPEALED', 'ACTIONED', 'DISMISSED', 'OVERTURNED'] as const satisfies readonly CaseStatus[];
export const KINDS = ['POST', 'COMMENT', 'USER'] as const satisfies readonly SubjectKind[];
export const REASONS = [
  'SPAM',
  'HARASSMENT',
  'HATE',
  'VIOLENCE',
  'SEXUAL',
  'MISINFORMATION',
  'IMPERSONATION',
  'OTHER',
] as const satisfies readonly ReportReason[];
export const LANGUAGES = ['en', 'de', 'es', 'it', 'pt'] as const;
export const SEVERITIES = ['1', '2', '3', '4'] as const;
/** Of those that wait. */
export const PARTS = ['FREE', 'MINE', 'SNOOZED'] as const;
export type QueuePart = (typeof PARTS)[number];

export interface CaseFilters {
  readonly status: CaseStatus;
  readonly kind: SubjectKind | null;
  readonly reason: ReportReason | null;
  readonly language: (typeof LANGUAGES)[number] | null;
  readonly severity: (typeof SEVERITIES)[number] | null;
  readonly part: QueuePart | null;
  /** The race that a post is attached to. */
  readonly race: string | null;
}

export const NO_FILTERS: CaseFilters = {
  ...{ status: 'OPEN', kind: null, reason: null, language: null, severity: null, part: null, race: null },
} as const;

type Query = Readonly<Record<string, string | string[] | undefined>>;
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null => values.find((known) => known === value) ?? null;
const RACE = /^[\w-]{1,80}$/;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readFilters(query: Query): CaseFilters {
  const { race } = query;
  return {
    status: oneOf(STATUSES, query['status']) ?? 'OPEN',
    kind: oneOf(KINDS, query['kind']),
    reason: oneOf(REASONS, query['reason']),
    language: oneOf(LANGUAGES, query['language']),
    severity: oneOf(SEVERITIES, query['severity']),
    part: oneOf(PARTS, query['part']),
    race: typeof race === 'string' && RACE.test(race) ? race : null,
  };
}

export const isFiltered = (filters: CaseFilters): boolean => casesPath(filters) !== '/cases';

export function casesPath({ status, ...others }: CaseFilters, caseId: string | null = null): string {
  const query = new URLSearchParams();
  if (status !== 'OPEN') query.set('status', status);
  for (const [name, value] of Object.entries(others)) if (value !== null) query.set(name, value);
  if (caseId) query.set('case', caseId);
  return query.size > 0 ? `/cases?${query}` : '/cases';
}

export const CASES_PAGE = 50;

export function variablesOf(filters: CaseFilters, after: string | null = null): CasesQueryVariables {
  const { status, kind, reason, language, severity, part, race } = filters;
  return {
    ...{ status, subjectKind: kind, reason, language, raceId: race, minSeverity: Number(severity ?? 0) },
    ...{ claim: part === 'FREE' || part === 'MINE' ? part : null, snoozed: part === 'SNOOZED', first: CASES_PAGE, after },
  };
}

/** The same as values of a bulk action, for "all that match"; only what is open is decided so. */
export function bulkCriteria(filters: CaseFilters): { name: string; value: string }[] {
  const { subjectKind, reason, language, raceId, minSeverity, claim, snoozed } = variablesOf(filters);
  return Object.entries({ subjectKind, reason, language, raceId, minSeverity, claim, snoozed }).flatMap(([name, value]) =>
    value == null || value === false || value === 0 ? [] : [{ name, value: String(value) }],
  );
}
