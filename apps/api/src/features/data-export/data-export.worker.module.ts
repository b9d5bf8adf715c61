import { Module } from '@nestjs/common';
import { ProductMailsModule } from '../e-mail-templates/index.js';
import { TenantScope } from '../organizations/index.js';
import { DataExportProcessor } from './data-export.processor.js';
import { DataExportWorkRepository } from './data-export-work.repository.js';
import { ExportMails } from './export-mails.js';
import { ExportPreparation } from './export-preparation.js';
import { ExportPurge } from './export-purge.js';
import { ExportRecipientsRepository } from './export-recipients.repository.js';
import { ExportedRowsRepository } from './exported-rows.repository.js';

@Module({
  imports: [ProductMailsModule],
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
