import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ProductMails } from '../e-mail-templates/index.js';
import { MailRecipientsRepository } from './mail-recipients.repository.js';
import { type MailFacts, securityMail } from './security-mail.js';
import { DEVICE_ADDED, type DeviceAdded, SESSION_COMPROMISED, type SessionCompromised } from './sessions.events.js';

type Occasion = Pick<MailFacts, 'kind' | 'browser' | 'system' | 'address'>;

/** Mails about an account's safety. The queue delivers until the mail server has taken the mail over, then not again. */
@Injectable()
export class SecurityMails {
  constructor(
    private readonly settings: Settings,
    private readonly mails: ProductMails,
    private readonly recipients: MailRecipientsRepository,
  ) {}

  @OnEvent(DEVICE_ADDED, 'sessions.new-device-mail')
  newDevice(event: DomainEvent<DeviceAdded>): Promise<void> {
    return this.send(event, { kind: 'newDevice', ...event.payload });
  }

  @OnEvent(SESSION_COMPROMISED, 'sessions.compromised-mail')
  async compromised(event: DomainEvent<SessionCompromised>): Promise<void> {
    const device = await this.recipients.deviceOf(event.payload.sessionId);
    await this.send(event, { kind: 'compromised', browser: null, system: null, address: null, ...device });
  }

  private async send(event: DomainEvent<{ userId: string }>, occasion: Occasion): Promise<void> {
    const recipient = await this.recipients.find(event.payload.userId);
    if (!recipient) return;
    const page = occasion.kind === 'newDevice' ? '/settings/sessions/not-me' : '/settings/sessions';
    await this.mails.send(
      securityMail({ ...recipient, ...occasion, id: event.eventId, at: event.occurredAt, link: `${this.settings.webUrl}${page}` }),
    );
  }
}
