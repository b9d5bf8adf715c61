import type { Actor } from '../../platform/auth/actor.js';
import { messageOf } from '../../platform/errors/domain-error.js';
import type { BulkItem, BulkOutcome, BulkRun } from './bulk-run.type.js';
import type { BulkItemRow } from './bulk-items.repository.js';
import type { BulkRunRow, OutcomeRow } from './bulk-runs.repository.js';
import { BulkItemState, isOver } from './bulk-state.js';

const explained = (code: string | null): { code: string | null; message: string | null } => ({
  code,
  message: code === null ? null : messageOf(code),
});

export function toOutcome({ state, code, count }: Omit<OutcomeRow, 'runId'>): BulkOutcome {
  return { state, ...explained(code), count };
}

export function toBulkRun(actor: Pick<Actor, 'userId'>, row: BulkRunRow, outcomes: readonly OutcomeRow[]): BulkRun {
  return {
    ...row,
    viewerCan: { cancel: row.byId === actor.userId && !isOver(row.state) },
    outcomes: outcomes.filter(({ runId }) => runId === row.id).map(toOutcome),
  };
}

export function toBulkItem({ itemId, state, code, at }: Omit<BulkItemRow, 'position'>, labels: ReadonlyMap<string, string>): BulkItem {
  return { itemId, label: labels.get(itemId) ?? null, state, ...explained(code), at };
}

/** Reasons, the commonest first. */
export function tallied(refusals: ReadonlyMap<string, string>): BulkOutcome[] {
  const counts = new Map<string, number>();
  for (const code of refusals.values()) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([code, count]) => toOutcome({ state: BulkItemState.REFUSED, code, count }));
}
