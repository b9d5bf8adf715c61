import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ProductMails } from '../e-mail-templates/index.js';
import { ACCOUNT_MERGED, type AccountMerged } from './account-merge.events.js';
import { MergeRecipientsRepository } from './merge-recipients.repository.js';
import { IDENTITY_DAYS } from './merge-times.js';

/** Tells both addresses what has become of the accounts, and how to object. */
@Injectable()
export class MergeMails {
  constructor(
    private readonly settings: Settings,
    private readonly mails: ProductMails,
    private readonly recipients: MergeRecipientsRepository,
  ) {}

  @OnEvent(ACCOUNT_MERGED, 'account-merge.mail')
  async merged(event: DomainEvent<AccountMerged>): Promise<void> {
    for (const [i, { email: to, name, locale, survivor, leaver }] of (await this.recipients.of(event.payload.mergeId)).entries())
      await this.mails.send({
        ...{ template: 'account.merged', id: `${event.eventId}-${i}`, to, locale, link: `${this.settings.webUrl}/@${survivor}` },
        values: () => ({ name, survivor, leaver, days: String(IDENTITY_DAYS) }),
      });
  }
}
