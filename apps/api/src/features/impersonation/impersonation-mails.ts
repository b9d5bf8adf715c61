import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ProductMails } from '../e-mail-templates/index.js';
import { impersonationMail } from './impersonation-mail.js';
import { IMPERSONATION_ENDED, type ImpersonationEnded } from './impersonation.events.js';
import { ImpersonationRepository } from './impersonation.repository.js';

/** Tells the person by mail. The queue delivers until the mail server has taken it over. */
@Injectable()
export class ImpersonationMails {
  constructor(
    private readonly settings: Settings,
    private readonly mails: ProductMails,
    private readonly repository: ImpersonationRepository,
  ) {}

  @OnEvent(IMPERSONATION_ENDED, 'impersonation.mail')
  async ended({ payload }: DomainEvent<ImpersonationEnded>): Promise<void> {
    const reader = await this.repository.reader(payload.userId);
    if (reader) await this.mails.send(impersonationMail(payload, reader, this.settings.webUrl));
  }
}
