import { Module } from '@nestjs/common';
import { MailModule } from '../../platform/mail/mail.module.js';
import { ImpersonationMails } from './impersonation-mails.js';
import { ImpersonationModule } from './impersonation.module.js';
import { ImpersonationProcessor } from './impersonation.processor.js';

@Module({ imports: [ImpersonationModule, MailModule], providers: [ImpersonationProcessor, ImpersonationMails] })
export class ImpersonationWorkerModule {}
