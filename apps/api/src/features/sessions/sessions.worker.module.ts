import { Module } from '@nestjs/common';
import { MailModule } from '../../platform/mail/mail.module.js';
import { BulkSessionsModule } from './bulk-sessions.module.js';
import { MailRecipientsRepository } from './mail-recipients.repository.js';
import { RefreshReuse } from './refresh-reuse.js';
import { SecurityMails } from './security-mails.js';
import { SessionLimit } from './session-limit.js';
import { SessionsModule } from './sessions.module.js';
import { SessionsProcessor } from './sessions.processor.js';

@Module({
  imports: [SessionsModule, BulkSessionsModule, MailModule],
  providers: [SessionsProcessor, SessionLimit, RefreshReuse, SecurityMails, MailRecipientsRepository],
})
export class SessionsWorkerModule {}
