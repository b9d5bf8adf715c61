import { type CheckedText, checkText } from '../../platform/text/index.js';

const NAME_LIMIT = 80;
const ABOUT_LIMIT = 500;
const ALIAS = /^[a-z][a-z0-9-]{1,38}[a-z0-9]$/;

export const isAlias = (alias: string): boolean => ALIAS.test(alias);

/** One letter says nothing, and the table takes two at least. */
export function checkName(raw: string): CheckedText {
  const name = checkText(raw, { limit: NAME_LIMIT, lines: 'one' });
  return name.ok && [...name.text].length < 2 ? { ok: false, code: 'text.empty', limit: NAME_LIMIT } : name;
}

export function checkAbout(raw: string): CheckedText {
  return checkText(raw, { limit: ABOUT_LIMIT, lines: 'many', mayBeEmpty: true });
}
