import { rankOf, type Role } from '@gps/permissions';
import type { ACCOUNT_MERGE_ERRORS } from './account-merge.errors.js';

export enum MergeWarning {
  EMAILS_DIFFER = 'EMAILS_DIFFER',
  LEAVER_OLDER = 'LEAVER_OLDER',
  LEAVER_RESTRICTED = 'LEAVER_RESTRICTED',
}

export interface MergeCandidate {
  readonly email: string | null;
  readonly createdAt: Date;
  readonly restricted: boolean;
}

export interface MergeObstacles {
  /** Either of them is part of another merge. */
  readonly running: boolean;
  readonly appealOpen: boolean;
  readonly bothReported: boolean;
}

export const NO_OBSTACLES: MergeObstacles = { running: false, appealOpen: false, bothReported: false };

type Code = keyof typeof ACCOUNT_MERGE_ERRORS;

/** Why these two cannot become one; null if they can. Ranks and who acts are looked at before. */
export function refusalToMerge(ranks: readonly number[], { running, appealOpen, bothReported }: MergeObstacles): Code | null {
  if (ranks.some((rank) => rank > MEMBER)) return 'merge.staff';
  if (running) return 'merge.running';
  if (appealOpen) return 'merge.appeal_open';
  return bothReported ? 'merge.both_reported' : null;
}

/** What speaks against it being the same person, or is easily overlooked. Nothing of it forbids anything. */
export function warningsOf(survivor: MergeCandidate, leaver: MergeCandidate): MergeWarning[] {
  const warnings: MergeWarning[] = [];
  if (differInEverything(survivor.email, leaver.email)) warnings.push(MergeWarning.EMAILS_DIFFER);
  if (leaver.createdAt < survivor.createdAt) warnings.push(MergeWarning.LEAVER_OLDER);
  if (leaver.restricted) warnings.push(MergeWarning.LEAVER_RESTRICTED);
  return warnings;
}

/** Neither the same name before the @ nor the same domain behind it. An address nobody knows is like none. */
export function differInEverything(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return true;
  const [nameOfOne, domainOfOne] = partsOf(one);
  const [nameOfOther, domainOfOther] = partsOf(other);
  return nameOfOne !== nameOfOther && domainOfOne !== domainOfOther;
}

/** `Lena.Meyer+f1@Example.test` is `lenameyer` at `example.test`. */
function partsOf(email: string): [string, string] {
  const at = email.lastIndexOf('@');
  const name = email.slice(0, at).toLowerCase().replace(/\+.*$/, '').replaceAll('.', '');
  return [name, email.slice(at + 1).toLowerCase()];
}

const MEMBER = rankOf(['member' satisfies Role]);
