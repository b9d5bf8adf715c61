import { DomainError } from '../../platform/errors/domain-error.js';
import { type CheckedText, checkText } from '../../platform/text/index.js';

const REASON = { limit: 1000, lines: 'many' } as const;
const TEN_YEARS = 10 * 366 * 24 * 60 * 60 * 1000;

/** The reason of a decision as it will be stored, or why it is refused. */
export const checkReason = (raw: string): CheckedText => checkText(raw, REASON);

/** The end of a suspension or lock; null = without end. */
export function checkUntil(until: Date | null | undefined, now = Date.now()): Date | null {
  if (!until) return null;
  if (until.getTime() <= now || until.getTime() > now + TEN_YEARS) throw new DomainError('moderation.until_past');
  return until;
}
