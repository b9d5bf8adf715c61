import type { Mail } from '../../platform/mail/mailer.js';
import { ORGANIZATION_WORDS, type OrganizationWords } from './organization-mail.texts.js';

export interface OrganizationMailFacts {
  readonly id: string;
  readonly kind: keyof OrganizationWords['mails'];
  readonly to: { readonly email: string; readonly name: string | null; readonly locale: string | null };
  readonly organization: string;
  /** Who did it; null: staff, or nobody in particular. */
  readonly by?: string | null;
  readonly reason?: string;
  readonly until?: Date;
  readonly link: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** The mail in the reader's language, as text and as HTML that says the same. */
export function organizationMail({ id, kind, to, organization, by, reason, until, link }: OrganizationMailFacts): Mail {
  const asked = (to.locale ?? 'en').slice(0, 2).toLowerCase();
  const language = ORGANIZATION_WORDS[asked] ? asked : 'en';
  const words = ORGANIZATION_WORDS[language] as OrganizationWords;
  const mail = words.mails[kind];
  const day = until ? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(until) : '';
  const values = { name: to.name ?? '', organization, by: by ?? words.somebody, reason: reason ?? '', day };
  const lines = [to.name === null ? words.greetingUnknown : words.greeting, mail.lead, ...(mail.more ?? [])].map((line) =>
    fill(line, values),
  );
  const subject = fill(mail.subject, values);
  const button = fill(mail.button, values);
  return {
    ...{ id, to: to.email, subject, language },
    text: `${[...lines, `${button}: ${link}`].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>` +
      `<body style="color:#1c2024;font:16px/1.5 Inter,Arial,sans-serif;margin:0 auto;max-width:560px;padding:24px">` +
      `${lines.map((line) => `<p>${escape(line)}</p>`).join('\n')}<p><a href="${escape(link)}">${escape(button)}</a></p></body></html>`,
  };
}
