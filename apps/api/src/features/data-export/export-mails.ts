import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { type Mail, Mailer } from '../../platform/mail/mailer.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { DATA_EXPORT_READY, type DataExportReady } from './data-export.events.js';
import { EXPORT_MAIL } from './export-mail.texts.js';
import { type ExportRecipient, ExportRecipientsRepository } from './export-recipients.repository.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Tells by mail that a copy is ready. It leads to the settings; whoever only has the mail cannot fetch anything. */
@Injectable()
export class ExportMails {
  constructor(
    private readonly settings: Settings,
    private readonly mailer: Mailer,
    private readonly recipients: ExportRecipientsRepository,
  ) {}

  @OnEvent(DATA_EXPORT_READY, 'data-export.ready-mail')
  async ready(event: DomainEvent<DataExportReady>): Promise<void> {
    const recipient = await this.recipients.find(event.payload.exportId);
    if (recipient) await this.mailer.send(exportMail(event.eventId, recipient, `${this.settings.webUrl}/settings/export`));
  }
}

function exportMail(id: string, { email, name, locale, timeZone, expiresAt }: ExportRecipient, link: string): Mail {
  const wanted = (locale ?? 'en').slice(0, 2).toLowerCase();
  const language = EXPORT_MAIL[wanted] ? wanted : 'en';
  const words = EXPORT_MAIL[language] as (typeof EXPORT_MAIL)[string];
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: timeZone ?? 'UTC' }).format(expiresAt);
  // A name may hold what `replace` would take for an instruction.
  const paragraphs = [words.greeting.replace('{name}', () => name), `${words.lead} ${words.until.replace('{date}', date)}`, words.calm];
  const button = `<a href="${escape(link)}" style="background:#d9480f;border-radius:6px;color:#fff;display:inline-block;padding:10px 16px;text-decoration:none">${escape(words.button)}</a>`;
  const body = [...paragraphs.map(escape), button, `<small style="color:#60646c">${escape(words.footer)}</small>`];
  return {
    id,
    to: email,
    language,
    subject: words.subject,
    text: `${[...paragraphs, `${words.button}: ${link}`, `-- \n${words.footer}`].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(words.subject)}</title></head>` +
      `<body style="color:#1c2024;font:16px/1.5 Inter,Arial,sans-serif;margin:0 auto;max-width:560px;padding:24px">${body.map((part) => `<p>${part}</p>`).join('\n')}</body></html>`,
  };
}
