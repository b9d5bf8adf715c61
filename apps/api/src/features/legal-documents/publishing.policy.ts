import { type LegalAsks, type LegalDocumentName, NEVER_ASKS } from './legal-document-table.js';

/** Whatever is announced further ahead is a plan and no version. */
const LONGEST_AHEAD = 366 * 86_400_000;

/** What speaks against taking effect at a time (null: now); the order of versions is the database's to keep. */
export function timeRefusal(effectiveFrom: Date | null, now = Date.now()): 'legal.too_early' | 'legal.too_late' | null {
  if (effectiveFrom === null) return null;
  if (effectiveFrom.getTime() <= now) return 'legal.too_early';
  return effectiveFrom.getTime() - now > LONGEST_AHEAD ? 'legal.too_late' : null;
}

export const asksInVain = (document: LegalDocumentName, asks: LegalAsks): boolean => document === NEVER_ASKS && asks === 'EVERYBODY';
