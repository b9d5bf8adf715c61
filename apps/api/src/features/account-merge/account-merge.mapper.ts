import type { Actor } from '../../platform/auth/actor.js';
import { messageOf } from '../../platform/errors/domain-error.js';
import { type AccountMerge, type AccountMergeSide, AccountMergeState } from './account-merge.type.js';
import type { AccountMergeRow } from './account-merges.repository.js';

export function toAccountMerge(actor: Pick<Actor, 'userId'>, { byId, moved, survivor, leaver, ...row }: AccountMergeRow): AccountMerge {
  return {
    ...row,
    survivor: toSide(survivor),
    leaver: toSide(leaver),
    stateMessage: row.stateCode === null ? null : messageOf(row.stateCode),
    parts: Object.entries(moved).map(([name, [moves, settled]]) => ({ name, moves, settled })),
    viewerCan: { cancel: row.state === AccountMergeState.WAITING && byId === actor.userId },
  };
}

/** Dates that were JSON in between are text. */
export function toSide({ id, handle, displayName, createdAt, lastSeenAt }: AccountMergeSide): AccountMergeSide {
  return { id, handle, displayName, createdAt: new Date(createdAt), lastSeenAt: lastSeenAt && new Date(lastSeenAt) };
}
