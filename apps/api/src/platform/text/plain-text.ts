/**
 * What people type, made safe to store and to count. Links, mentions and emoji stay text: clients decide how to show them.
 *
 * Kept: emoji sequences (ZWJ, variation selectors, keycaps, flag tags), ZWNJ (Persian, Indic scripts), the weak
 * direction marks LRM, RLM and ALM. Taken out: controls, bidirectional embeddings, overrides and isolates (they let a text
 * show other than it reads), zero-width spaces and joiners of words, soft hyphens, fillers that look empty, stray tag
 * characters (an invisible alphabet), lone surrogates.
 */
const LINE_BREAKS = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
const FLAG_TAGS = /\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{1,6}\u{e007f}/gu;
const TAG_CHARACTERS = /[\u{e0000}-\u{e0fff}]/gu;
const UNSEEN =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\u{1d173}-\u{1d17a}]/gu;
const STACKED_MARKS = /(\p{M}{8})\p{M}+/gu;
const NOTHING_TO_SEE = /^[\s\p{C}\p{Z}\p{M}]*$/u;

/** A code point for each of these per character, at most: the longest emoji sequences have ten. */
const CODE_POINTS_PER_CHARACTER = 10;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** NFC, one kind of line break, nothing unseen, no outer space, at most one empty line in a row. */
export function normaliseText(raw: string, lines: 'one' | 'many' = 'many'): string {
  const flags = new Set(raw.match(FLAG_TAGS) ?? []);
  let text = raw.isWellFormed() ? raw : raw.toWellFormed().replaceAll('\ufffd', '');
  text = flags.size === 0 ? text.replace(TAG_CHARACTERS, '') : keepFlags(text);
  text = text.replace(LINE_BREAKS, '\n').replace(UNSEEN, '').replaceAll('\t', ' ').replace(STACKED_MARKS, '$1').normalize('NFC');
  return lines === 'one'
    ? text.replace(/\s+/gu, ' ').trim()
    : text
        .replace(/[^\S\n]+\n/gu, '\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();
}

function keepFlags(text: string): string {
  let kept = '';
  let end = 0;
  for (const flag of text.matchAll(FLAG_TAGS)) {
    kept += text.slice(end, flag.index).replace(TAG_CHARACTERS, '') + flag[0];
    end = flag.index + flag[0].length;
  }
  return kept + text.slice(end).replace(TAG_CHARACTERS, '');
}

/** How many characters a reader sees, counted no further than `limit` + 1. */
export function countCharacters(text: string, limit: number): number {
  let count = 0;
  for (const _ of graphemes.segment(text)) if (++count > limit) break;
  return count;
}

export interface TextRule {
  /** In characters as a reader counts them (grapheme clusters). */
  readonly limit: number;
  readonly lines?: 'one' | 'many';
  readonly mayBeEmpty?: boolean;
}

export type CheckedText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'text.empty' | 'text.too_long'; readonly limit: number };

/** The text as it will be stored, or why it is refused. */
export function checkText(raw: string, rule: TextRule): CheckedText {
  const { limit } = rule;
  // Whatever is longer than this cannot fit even if all of it were emoji; do not work on it.
  if (raw.length > limit * CODE_POINTS_PER_CHARACTER * 4) return { ok: false, code: 'text.too_long', limit };
  const text = normaliseText(raw, rule.lines);
  if (NOTHING_TO_SEE.test(text)) {
    return rule.mayBeEmpty ? { ok: true, text: '' } : { ok: false, code: 'text.empty', limit };
  }
  if (text.length > limit) {
    const tooManyCodePoints = [...text].length > limit * CODE_POINTS_PER_CHARACTER;
    if (tooManyCodePoints || countCharacters(text, limit) > limit) return { ok: false, code: 'text.too_long', limit };
  }
  return { ok: true, text };
}
