import { Module } from '@nestjs/common';
import { MailModule } from '../../platform/mail/mail.module.js';
import { MailVersionsRepository } from './mail-versions.repository.js';
import { TestMails } from './test-mails.js';

@Module({ imports: [MailModule], providers: [MailVersionsRepository, TestMails] })
export class EMailTemplatesWorkerModule {}
