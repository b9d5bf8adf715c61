import { checkText, TextRefused } from '../../platform/text/index.js';
import { MAIL_PARTS, type MailPart, type MailWords } from './mail-template.js';

const RULES = {
  subject: { limit: 150, lines: 'one' },
  body: { limit: 4000, lines: 'many' },
  button: { limit: 60, lines: 'one' },
  footer: { limit: 400, lines: 'one', mayBeEmpty: true },
} as const;

/** What was typed as it will be stored, or why it is refused. */
export function draftOf(input: MailWords): MailWords | TextRefused {
  const words: [MailPart, string][] = [];
  for (const part of MAIL_PARTS) {
    const checked = checkText(input[part], RULES[part]);
    if (!checked.ok) return new TextRefused(checked);
    words.push([part, checked.text]);
  }
  return Object.fromEntries(words) as unknown as MailWords;
}
