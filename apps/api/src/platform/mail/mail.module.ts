import { Module } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Mailer } from './mailer.js';
import { SmtpMailer } from './smtp-mailer.js';

@Module({
  providers: [
    { provide: Mailer, inject: [Settings], useFactory: (settings: Settings) => new SmtpMailer(settings.smtpUrl, settings.mailFrom) },
  ],
  exports: [Mailer],
})
export class MailModule {}
