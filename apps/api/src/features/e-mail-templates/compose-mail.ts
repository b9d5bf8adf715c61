import type { Attachment, Mail } from '../../platform/mail/mailer.js';
import { normaliseText } from '../../platform/text/index.js';
import { type MailTemplateKey, MAIL_TEMPLATES } from './catalogue.js';
import { fill, fillLines, type MailValues } from './fill.js';
import { type MailLanguage, mailLanguage, type MailTemplate, type MailWords } from './mail-template.js';

/** A mail to be sent: which one, to whom, and what fills it. Whoever orders it does not know its words. */
export interface MailOrder {
  readonly template: MailTemplateKey;
  /** Makes the mail the same when it is sent again. */
  readonly id: string;
  readonly to: string;
  readonly locale: string | null;
  /** Where the button leads. */
  readonly link: string;
  /** null: not known. In the language of the mail, for moments and words that stand in for others. */
  readonly values: (language: MailLanguage) => Readonly<Record<string, string | null>>;
  readonly attachment?: Attachment | null;
}

const LONGEST_SUBJECT = 200;
const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? character);

/** What people call themselves is theirs; it ends no header and begins no paragraph. */
function cleanValues(template: MailTemplate, values: Readonly<Record<string, string | null>>): MailValues {
  return new Map(
    template.variables.map(({ name, lines = 'one' }) => [name, normaliseText(values[name] ?? '', lines).replace(/\n{2,}/g, '\n')]),
  );
}

/** The words filled: as text, and as HTML that says the same. */
export function composeMail(order: MailOrder, words: MailWords): Mail {
  const { id, to, link, attachment } = order;
  const language = mailLanguage(order.locale);
  const values = cleanValues(MAIL_TEMPLATES[order.template], order.values(language));
  const line = (text: string): string => normaliseText(fill(text, values), 'one');
  const subject = line(words.subject).slice(0, LONGEST_SUBJECT);
  const [body, button, footer] = [fillLines(words.body, values), line(words.button), line(words.footer)];
  return {
    ...{ id, to, language, subject },
    ...(attachment && { attachment }),
    text: `${[...body, `${button}: ${link}`, ...(footer ? [`-- \n${footer}`] : [])].join('\n\n')}\n`,
    html: page(language, subject, [...body.map(htmlLines), htmlButton(link, button), ...(footer ? [htmlFooter(footer)] : [])]),
  };
}

/** With the words that the product brings along. */
export const builtInMail = (order: MailOrder): Mail => composeMail(order, MAIL_TEMPLATES[order.template].texts[mailLanguage(order.locale)]);

const htmlLines = (paragraph: string): string => paragraph.split('\n').map(escape).join('<br>');
const htmlFooter = (text: string): string => `<small style="color:#60646c">${escape(text)}</small>`;
const htmlButton = (link: string, label: string): string =>
  `<a href="${escape(link)}" style="background:#d9480f;border-radius:6px;color:#fff;display:inline-block;padding:10px 16px;text-decoration:none">${escape(label)}</a>`;
const page = (language: string, title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title></head>` +
  `<body style="color:#1c2024;font:16px/1.5 Inter,Arial,sans-serif;margin:0 auto;max-width:560px;padding:24px">${parts.map((part) => `<p>${part}</p>`).join('\n')}</body></html>`;
