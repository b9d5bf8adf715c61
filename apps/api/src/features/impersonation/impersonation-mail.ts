import type { Mail } from '../../platform/mail/mailer.js';
import { IMPERSONATION_WORDS, type ImpersonationWords } from './impersonation-mail.texts.js';
import type { ImpersonationEnded } from './impersonation.events.js';

export interface MailReader {
  readonly email: string;
  readonly name: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The mail in the person's language, as text and as HTML that says the same. */
export function impersonationMail(ended: ImpersonationEnded, reader: MailReader, webUrl: string): Mail {
  const asked = (reader.locale ?? 'en').slice(0, 2).toLowerCase();
  const language = IMPERSONATION_WORDS[asked] ? asked : 'en';
  const words = IMPERSONATION_WORDS[language] as ImpersonationWords;
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: reader.timeZone ?? 'UTC' } as const;
  const moment = (iso: string): string => new Intl.DateTimeFormat(language, style).format(new Date(iso));
  const link = `${webUrl}/settings/security-history`;
  const lines = [
    fill(words.greeting, { name: reader.name }),
    words.lead,
    fill(words.when, { from: moment(ended.openedAt), to: moment(ended.endedAt) }),
    fill(words.reason, { reason: ended.reason }),
    ended.changed ? words.changed : words.looked,
    words.never,
  ];
  return {
    id: `impersonation-${ended.grantId}`,
    to: reader.email,
    subject: words.subject,
    language,
    text: `${[...lines, `${words.button}: ${link}`].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(words.subject)}</title></head>` +
      `<body style="color:#1c2024;font:16px/1.5 Inter,Arial,sans-serif;margin:0 auto;max-width:560px;padding:24px">` +
      `${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}<p><a href="${escape(link)}">${escape(words.button)}</a></p></body></html>`,
  };
}
