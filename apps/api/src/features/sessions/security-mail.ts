import type { Mail } from '../../platform/mail/mailer.js';
import { MAIL_LANGUAGES, type MailLanguage } from './security-mail.texts.js';
import type { DeviceFamily } from './user-agent.js';

export interface MailFacts extends DeviceFamily {
  readonly kind: 'newDevice' | 'compromised';
  /** Makes the mail the same when it is sent again. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly locale: string | null;
  readonly timeZone: string | null;
  readonly at: Date;
  readonly address: string | null;
  readonly link: string;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);
const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

function deviceIn(words: MailLanguage, { browser, system }: DeviceFamily): string {
  if (browser !== null && system !== null) return fill(words.device, { browser, system });
  return browser ?? system ?? words.unknownDevice;
}

function momentIn(language: string, at: Date, timeZone: string | null): string {
  const style = { dateStyle: 'full', timeStyle: 'long' } as const;
  return new Intl.DateTimeFormat(language, { ...style, timeZone: timeZone ?? 'UTC' }).format(at);
}

/** The mail in the person's language, as text and as HTML that says the same. */
export function securityMail(facts: MailFacts): Mail {
  const language = (facts.locale ?? 'en').slice(0, 2).toLowerCase();
  const known = MAIL_LANGUAGES[language] ? language : 'en';
  const words = MAIL_LANGUAGES[known] as MailLanguage;
  const device = deviceIn(words, facts);
  const { subject, lead, calm, act, button } = words[facts.kind];
  const details = [
    device,
    `${words.when}: ${momentIn(known, facts.at, facts.timeZone)}`,
    ...(facts.address === null ? [] : [`${words.address}: ${facts.address}`]),
  ];
  const greeting = fill(words.greeting, { name: facts.name });
  const text = [greeting, lead, details.join('\n'), calm, act, `${button}: ${facts.link}`, `-- \n${words.footer}`].join('\n\n');
  return {
    id: facts.id,
    to: facts.email,
    subject: fill(subject, { device }),
    language: known,
    text: `${text}\n`,
    html: page(known, fill(subject, { device }), [
      paragraph(greeting),
      paragraph(lead),
      `<p style="border-left:3px solid #8b8d98;padding-left:12px">${details.map(escape).join('<br>')}</p>`,
      paragraph(calm),
      paragraph(act),
      `<p><a href="${escape(facts.link)}" style="background:#d9480f;border-radius:6px;color:#fff;display:inline-block;padding:10px 16px;text-decoration:none">${escape(button)}</a></p>`,
      `<p style="color:#60646c;font-size:13px">${escape(words.footer)}</p>`,
    ]),
  };
}

const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

const page = (language: string, title: string, parts: readonly string[]): string =>
  `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(title)}</title></head>` +
  `<body style="color:#1c2024;font:16px/1.5 Inter,Arial,sans-serif;margin:0 auto;max-width:560px;padding:24px">${parts.join('\n')}</body></html>`;
