import type { APPEALS_ERRORS } from './appeals.errors.js';

/** For how long a member may appeal against a decision. */
export const APPEAL_DAYS = 30;
const APPEALABLE: ReadonlySet<string> = new Set(['REMOVE_CONTENT', 'WARN', 'SUSPEND', 'LOCK']);
const DAY = 24 * 60 * 60 * 1000;

type Code = keyof typeof APPEALS_ERRORS;

export interface AppealableAction {
  readonly kind: string;
  readonly createdAt: Date;
  readonly appealed: boolean;
}

/** Until when one may appeal against it; null for what takes nothing from anybody, and for what was appealed. */
export function appealableUntil({ kind, createdAt, appealed }: AppealableAction): Date | null {
  return APPEALABLE.has(kind) && !appealed ? new Date(createdAt.getTime() + APPEAL_DAYS * DAY) : null;
}

/** Why `memberId` may not appeal; null if they may. What is not theirs they do not hear of. */
export function refusalToAppeal(
  action: (AppealableAction & { readonly authorId: string }) | null,
  memberId: string,
  now: number,
): Code | null {
  if (!action || action.authorId !== memberId) return 'appeal.notice_not_found';
  if (action.appealed) return 'appeal.already';
  const until = appealableUntil(action);
  if (!until) return 'appeal.not_possible';
  return until.getTime() <= now ? 'appeal.too_late' : null;
}

export interface WaitingAppeal {
  readonly firstDeciderId: string;
  readonly appellantId: string;
}

/** Why `staffId` may not hear it: nobody judges their own decision, nor their own appeal. */
export function refusalToHear(appeal: WaitingAppeal, staffId: string): Code | null {
  if (appeal.appellantId === staffId) return 'appeal.own';
  return appeal.firstDeciderId === staffId ? 'appeal.first_decider' : null;
}
