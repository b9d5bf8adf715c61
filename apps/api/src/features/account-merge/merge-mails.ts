import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { type Mail, Mailer } from '../../platform/mail/mailer.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ACCOUNT_MERGED, type AccountMerged } from './account-merge.events.js';
import { MERGE_MAIL } from './merge-mail.texts.js';
import { type MergeRecipient, MergeRecipientsRepository } from './merge-recipients.repository.js';
import { IDENTITY_DAYS } from './merge-times.js';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string): string => text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? character);

/** Tells both addresses what has become of the accounts, and how to object. */
@Injectable()
export class MergeMails {
  constructor(
    private readonly settings: Settings,
    private readonly mailer: Mailer,
    private readonly recipients: MergeRecipientsRepository,
  ) {}

  @OnEvent(ACCOUNT_MERGED, 'account-merge.mail')
  async merged(event: DomainEvent<AccountMerged>): Promise<void> {
    for (const [i, recipient] of (await this.recipients.of(event.payload.mergeId)).entries())
      await this.mailer.send(mergeMail(`${event.eventId}-${i}`, recipient, `${this.settings.webUrl}/@${recipient.survivor}`));
  }
}

function mergeMail(id: string, { email, name, locale, survivor, leaver }: MergeRecipient, link: string): Mail {
  const wanted = (locale ?? 'en').slice(0, 2).toLowerCase();
  const language = MERGE_MAIL[wanted] ? wanted : 'en';
  const words = MERGE_MAIL[language] as (typeof MERGE_MAIL)[string];
  const values: Readonly<Record<string, string>> = { name, survivor, leaver, days: String(IDENTITY_DAYS) };
  const fill = (text: string): string => text.replace(/\{(\w+)\}/g, (whole, key: string) => values[key] ?? whole);
  const paragraphs = [words.greeting, words.lead, words.sign, words.object].map(fill);
  const button = `<a href="${escape(link)}" style="background:#d9480f;border-radius:6px;color:#fff;display:inline-block;padding:10px 16px;text-decoration:none">${escape(words.button)}</a>`;
  const body = [...paragraphs.map(escape), button, `<small style="color:#60646c">${escape(words.footer)}</small>`];
  return {
    id,
    to: email,
    language,
    subject: fill(words.subject),
    text: `${[...paragraphs, `${words.button}: ${link}`, `-- \n${words.footer}`].join('\n\n')}\n`,
    html:
      `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escape(fill(words.subject))}</title></head>` +
      `<body style="color:#1c2024;font:16px/1.5 Inter,Arial,sans-serif;margin:0 auto;max-width:560px;padding:24px">${body.map((part) => `<p>${part}</p>`).join('\n')}</body></html>`,
  };
}
