import { Module } from '@nestjs/common';
import { MailModule } from '../../platform/mail/mail.module.js';
import { TenantScope } from '../organizations/index.js';
import { DataExportProcessor } from './data-export.processor.js';
import { DataExportWorkRepository } from './data-export-work.repository.js';
import { ExportMails } from './export-mails.js';
import { ExportPreparation } from './export-preparation.js';
import { ExportPurge } from './export-purge.js';
import { ExportRecipientsRepository } from './export-recipients.repository.js';
import { ExportedRowsRepository } from './exported-rows.repository.js';

@Module({
  imports: [MailModule],
  providers: [
    DataExportProcessor,
    DataExportWorkRepository,
    ExportedRowsRepository,
    ExportMails,
    ExportPreparation,
    ExportPurge,
    ExportRecipientsRepository,
    TenantScope,
  ],
})
export class DataExportWorkerModule {}
