import { hasLooseBraces, variablesIn } from './fill.js';
import { MAIL_PARTS, type MailPart, type MailTemplate, type MailWords } from './mail-template.js';

export interface MailWordsProblem {
  readonly part: MailPart;
  readonly problem: 'UNKNOWN' | 'MISSING' | 'MALFORMED';
  /** Which variable; empty for braces that are none. */
  readonly variable: string;
}

/** What keeps words from being sent: a variable that nobody fills, one that the mail cannot do without, braces that are neither. */
export function problemsOf(template: MailTemplate, words: MailWords): MailWordsProblem[] {
  const known = new Set(template.variables.map(({ name }) => name));
  const found: MailWordsProblem[] = [];
  for (const part of MAIL_PARTS) {
    for (const variable of new Set(variablesIn(words[part]))) if (!known.has(variable)) found.push({ part, problem: 'UNKNOWN', variable });
    if (hasLooseBraces(words[part])) found.push({ part, problem: 'MALFORMED', variable: '' });
  }
  const used = new Set(variablesIn(words.body));
  for (const { name, required } of template.variables)
    if (required && !used.has(name)) found.push({ part: 'body', problem: 'MISSING', variable: name });
  return found;
}
