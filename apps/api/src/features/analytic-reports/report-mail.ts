import type { Attachment, Mail } from '../../platform/mail/mailer.js';
import { REPORT_MAIL } from './report-mail.texts.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

export interface ReportMailFacts {
  readonly id: string;
  readonly to: string;
  readonly locale: string | null;
  readonly title: string;
  readonly link: string;
  readonly attachment: Attachment | null;
}

export function reportMail({ id, to, locale, title, link, attachment }: ReportMailFacts): Mail {
  const wanted = (locale ?? 'en').slice(0, 2).toLowerCase();
  const language = REPORT_MAIL[wanted] ? wanted : 'en';
  const words = REPORT_MAIL[language] as (typeof REPORT_MAIL)[string];
  // A title may hold what `replace` would take for an instruction.
  const titled = (text: string): string => text.replace('{title}', () => title);
  const lead = titled(words.lead);
  const paragraphs = [lead.charAt(0).toLocaleUpperCase(language) + lead.slice(1) + (attachment ? ` ${words.attached}` : ''), words.hidden];
  const button = `<a href="${escape(link)}" style="background:#d9480f;border-radius:6px;color:#fff;display:inline-block;padding:10px 16px;text-decoration:none">${escape(words.button)}</a>`;
  const body = [...paragraphs.map(escape), button, `<small style="color:#60646c">${escape(words.footer)}</small>`];
  return {
    ...{ id, to, language, subject: titled(words.subject) },
    ...(attachment && { attachment }),
    text: `${[...paragraphs, `${words.button}: ${link}`, `-- \n${words.footer}`].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(titled(words.subject))}</title></head>` +
      `<body style="color:#1c2024;font:16px/1.5 Inter,Arial,sans-serif;margin:0 auto;max-width:560px;padding:24px">${body.map((part) => `<p>${part}</p>`).join('\n')}</body></html>`,
  };
}
