import { Module } from '@nestjs/common';
import { ProductMailsModule } from '../e-mail-templates/index.js';
import { BulkSessionsModule } from './bulk-sessions.module.js';
import { MailRecipientsRepository } from './mail-recipients.repository.js';
import { RefreshReuse } from './refresh-reuse.js';
import { SecurityMails } from './security-mails.js';
import { SessionLimit } from './session-limit.js';
import { SessionsModule } from './sessions.module.js';
import { SessionsProcessor } from './sessions.processor.js';

@Module({
  imports: [SessionsModule, BulkSessionsModule, ProductMailsModule],
  providers: [SessionsProcessor, SessionLimit, RefreshReuse, SecurityMails, MailRecipientsRepository],
})
export class SessionsWorkerModule {}
