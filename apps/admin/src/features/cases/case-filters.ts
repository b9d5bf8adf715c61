import type { CaseStatus, CasesQueryVariables, ReportReason, SubjectKind } from '@/gql/graphql';

export const STATUSES = ['OPEN', 'ACTIONED', 'DISMISSED'] as const satisfies readonly CaseStatus[];
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

export interface CaseFilters {
  readonly status: CaseStatus;
  readonly kind: SubjectKind | null;
  readonly reason: ReportReason | null;
}

type Query = Readonly<Record<string, string | string[] | undefined>>;
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | null => values.find((known) => known === value) ?? null;

/** Filters as the address says; what it says wrongly is as if not said. */
export function readFilters(query: Query): CaseFilters {
  return { status: oneOf(STATUSES, query['status']) ?? 'OPEN', kind: oneOf(KINDS, query['kind']), reason: oneOf(REASONS, query['reason']) };
}

export function casesPath({ status, kind, reason }: CaseFilters, caseId: string | null = null): string {
  const query = new URLSearchParams();
  if (status !== 'OPEN') query.set('status', status);
  if (kind) query.set('kind', kind);
  if (reason) query.set('reason', reason);
  if (caseId) query.set('case', caseId);
  return query.size > 0 ? `/cases?${query}` : '/cases';
}

export const CASES_PAGE = 50;

export function variablesOf({ status, kind, reason }: CaseFilters, after: string | null = null): CasesQueryVariables {
  return { status, subjectKind: kind, reason, first: CASES_PAGE, after };
}
