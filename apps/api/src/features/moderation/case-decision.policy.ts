import { ActionKind } from '../moderation-log/index.js';
import type { MODERATION_ERRORS } from './moderation.errors.js';

export interface PlannedAction {
  readonly kind: ActionKind;
  /** The end of a suspension or lock; null = without end. */
  readonly until: Date | null;
}

export interface DecidedCaseState {
  readonly status: string;
  readonly version: number;
  readonly claimedBy: string | null;
}

type Code = keyof typeof MODERATION_ERRORS;

/** Why these actions make no decision; null if they do. A statement of reasons names the rule that was broken. */
export function refusalOfPlan(actions: readonly PlannedAction[], policyId: string | null): Code | null {
  const kinds = actions.map(({ kind }) => kind);
  if (kinds.length === 0) return 'case.nothing_decided';
  if (new Set(kinds).size < kinds.length) return 'case.actions_conflict';
  if (kinds.includes(ActionKind.DISMISS)) return kinds.length > 1 ? 'case.actions_conflict' : null;
  if (kinds.includes(ActionKind.SUSPEND) && kinds.includes(ActionKind.LOCK)) return 'case.actions_conflict';
  return policyId === null ? 'case.policy_required' : null;
}

/** Why the case as it stands is not decided so; null if it is. `version` is null for whoever does not mind how it has changed. */
export function refusalToDecide(state: DecidedCaseState, staffId: string, version: number | null): Code | null {
  if (state.status !== 'open' || (version !== null && state.version !== version)) return 'case.version_changed';
  return state.claimedBy !== null && state.claimedBy !== staffId ? 'case.claimed' : null;
}
