import type { Outcome } from './rule-kinds.js';

export interface Finding {
  readonly outcome: Outcome;
  readonly score: number | null;
  /** Short, and of the rule rather than of the person where that says enough. */
  readonly matched: string;
}

const LONGEST = 80;

export const caught = (matched: string, score: number | null = null): Finding => ({ outcome: 'CAUGHT', score, matched: cut(matched) });
export const unsure = (matched: string, score: number): Finding => ({ outcome: 'UNSURE', score, matched: cut(matched) });
export const down = (matched: string): Finding => ({ outcome: 'DOWN', score: null, matched: cut(matched) });

/** Whole characters, as half a surrogate pair is no text that PostgreSQL takes. */
const cut = (text: string): string => [...text.toWellFormed().replaceAll('\u0000', '')].slice(0, LONGEST).join('');
