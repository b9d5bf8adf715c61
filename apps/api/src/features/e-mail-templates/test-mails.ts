import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Mailer } from '../../platform/mail/mailer.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { composeMail } from './compose-mail.js';
import { MAIL_TEMPLATES } from './catalogue.js';
import { samplesOf } from './mail-preview.js';
import { MailVersionsRepository } from './mail-versions.repository.js';
import { TEST_MAIL_ASKED, type TestMailAsked } from './test-mail.events.js';

/** Sends a test to whoever asked for it, and to nobody else: its button leads to the front page. */
@Injectable()
export class TestMails {
  constructor(
    private readonly settings: Settings,
    private readonly mailer: Mailer,
    private readonly versions: MailVersionsRepository,
  ) {}

  @OnEvent(TEST_MAIL_ASKED, 'e-mail-templates.test')
  async send({ eventId: id, payload }: DomainEvent<TestMailAsked>): Promise<void> {
    const { userId, template, language, words } = payload;
    const to = await this.versions.addressOf(userId);
    if (!to) return;
    const values = () => samplesOf(MAIL_TEMPLATES[template]);
    await this.mailer.send(composeMail({ template, id, to, locale: language, link: this.settings.webUrl, values }, words));
  }
}
