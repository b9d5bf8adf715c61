import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { type MailOrder, ProductMails } from '../e-mail-templates/index.js';
import { DATA_EXPORT_READY, type DataExportReady } from './data-export.events.js';
import { type ExportRecipient, ExportRecipientsRepository } from './export-recipients.repository.js';

/** Tells by mail that a copy is ready. It leads to the settings; whoever only has the mail cannot fetch anything. */
@Injectable()
export class ExportMails {
  constructor(
    private readonly settings: Settings,
    private readonly mails: ProductMails,
    private readonly recipients: ExportRecipientsRepository,
  ) {}

  @OnEvent(DATA_EXPORT_READY, 'data-export.ready-mail')
  async ready(event: DomainEvent<DataExportReady>): Promise<void> {
    const recipient = await this.recipients.find(event.payload.exportId);
    if (recipient) await this.mails.send(exportMail(event.eventId, recipient, `${this.settings.webUrl}/settings/export`));
  }
}

const exportMail = (id: string, { email: to, name, locale, timeZone, expiresAt }: ExportRecipient, link: string): MailOrder => ({
  ...{ template: 'data_export.ready', id, to, locale, link },
  values: (language) => ({
    name,
    day: new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: timeZone ?? 'UTC' }).format(expiresAt),
  }),
});
