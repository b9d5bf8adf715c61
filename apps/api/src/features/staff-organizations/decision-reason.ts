import { type CheckedText, checkText } from '../../platform/text/index.js';

const LIMIT = 1000;

/** Why staff did something; those whom it concerns may read it. */
export function checkReason(raw: string): CheckedText {
  return checkText(raw, { limit: LIMIT, lines: 'many' });
}
