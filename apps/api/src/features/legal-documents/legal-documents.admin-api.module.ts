import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { LegalDocumentsAdminResolver } from './legal-documents.admin-resolver.js';
import { LegalDocumentsModule } from './legal-documents.module.js';
import { LegalDocumentsReader } from './legal-documents.reader.js';
import { LegalDraftsRepository } from './legal-drafts.repository.js';
import { LegalPublishing } from './legal-publishing.service.js';

@Module({
  imports: [LegalDocumentsModule, AuditLogModule],
  providers: [LegalDraftsRepository, LegalDocumentsReader, LegalPublishing, LegalDocumentsAdminResolver],
})
export class LegalDocumentsAdminApiModule {}
