import { isQueueRole } from '@gps/permissions';
import type { Actor } from '../../platform/auth/actor.js';

/** Which cases somebody works on. Null for a dimension that does not matter. */
export interface CaseScope {
  readonly kinds: readonly string[] | null;
  readonly languages: readonly string[] | null;
  readonly minSeverity: number;
  /** Ids; `any` stands for every race. */
  readonly races: readonly string[] | null;
}

/** What a case must tell to be in a queue or not. */
export interface QueuedCase {
  readonly subjectKind: string;
  readonly language: string | null;
  readonly severity: number;
  readonly raceId: string | null;
}

export const EVERYTHING: CaseScope = { kinds: null, languages: null, minSeverity: 0, races: null };
const ANY_RACE = 'any';
/** No case is as severe. */
const NEVER = 99;

/**
 * From the roles of queues. Without any, and for whoever decides what the policies are, it is everything; a role of an unknown form
 * leaves nothing, so that a slip of the pen never opens a queue.
 */
export function scopeOf({ roles, permissions }: Pick<Actor, 'roles' | 'permissions'>): CaseScope {
  if (permissions.has('policies:manage')) return EVERYTHING;
  const found = new Map<string, string[]>();
  for (const role of roles.filter(isQueueRole)) {
    const [, dimension = '', value = ''] = /^queue-([a-z]+)-(.+)$/.exec(role) ?? [];
    found.set(dimension, [...(found.get(dimension) ?? []), value]);
  }
  const severities = found.get('severity');
  const known = new Set(['kind', 'language', 'severity', 'race']);
  return {
    kinds: [...found.keys()].every((dimension) => known.has(dimension)) ? (found.get('kind') ?? null) : [],
    languages: found.get('language') ?? null,
    minSeverity: severities ? Math.min(...severities.map((level) => (/^[1-4]$/.test(level) ? Number(level) : NEVER))) : 0,
    races: found.get('race') ?? null,
  };
}

/** The same rule as `IN_SCOPE` says to the database. */
export function isInScope({ kinds, languages, minSeverity, races }: CaseScope, one: QueuedCase): boolean {
  const within = (allowed: readonly string[] | null, value: string | null): boolean =>
    allowed === null || (value !== null && (allowed.includes(value) || (allowed === races && races.includes(ANY_RACE))));
  return (
    within(kinds, one.subjectKind.toLowerCase()) &&
    within(languages, one.language) &&
    one.severity >= minSeverity &&
    within(races, one.raceId)
  );
}

/** Of the rows of `cases`; `$n` holds the scope as JSON. */
export const inScope = (n: number): string => `(($${n}::jsonb->'kinds' = 'null' OR $${n}::jsonb->'kinds' ? subject_kind)
  AND ($${n}::jsonb->'languages' = 'null' OR coalesce($${n}::jsonb->'languages' ? language, false))
  AND severity >= ($${n}::jsonb->>'minSeverity')::int
  AND ($${n}::jsonb->'races' = 'null' OR coalesce($${n}::jsonb->'races' ? race_id OR $${n}::jsonb->'races' ? '${ANY_RACE}', false) AND race_id IS NOT NULL))`;
