import { normaliseText } from '../../platform/text/index.js';

const LONGEST = 100;

/** A pattern for ILIKE that finds `text` anywhere, or null for no search. What means something in patterns is taken as it is written. */
export function searchPattern(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const plain = normaliseText(text.slice(0, 4 * LONGEST), 'one')
    .slice(0, LONGEST)
    .replace(/^@/, '');
  return plain === '' ? null : `%${plain.replace(/[\\%_]/g, '\\$&')}%`;
}
