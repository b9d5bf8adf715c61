import { Injectable, Logger } from '@nestjs/common';
import { Mailer } from '../../platform/mail/mailer.js';
import { MAIL_TEMPLATES } from './catalogue.js';
import { composeMail, type MailOrder } from './compose-mail.js';
import { mailLanguage, type MailWords } from './mail-template.js';
import { problemsOf } from './mail-words.policy.js';
import { MailVersionsRepository } from './mail-versions.repository.js';

/** Sends the product's mails in the words that hold at this moment: each mail asks, so a change holds from the next one on. */
@Injectable()
export class ProductMails {
  private readonly logger = new Logger(ProductMails.name);

  constructor(
    private readonly mailer: Mailer,
    private readonly versions: MailVersionsRepository,
  ) {}

  async send(order: MailOrder): Promise<void> {
    await this.mailer.send(composeMail(order, await this.wordsFor(order)));
  }

  private async wordsFor({ template: key, locale }: MailOrder): Promise<MailWords> {
    const template = MAIL_TEMPLATES[key];
    const language = mailLanguage(locale);
    const changed = (await this.versions.newest(key, language))?.words ?? null;
    if (changed === null) return template.texts[language];
    // Words of an older version of this software may name what is not there any more. The mail is sent all the same.
    if (problemsOf(template, changed).length === 0) return changed;
    this.logger.warn({ template: key, language }, 'the changed words of a mail do not fit any more; those built in are sent');
    return template.texts[language];
  }
}
