import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { EMailTemplatesAdminResolver } from './e-mail-templates.admin-resolver.js';
import './e-mail-templates.errors.js';
import { MailTemplatesReader } from './mail-templates.reader.js';
import { MailVersionsRepository } from './mail-versions.repository.js';
import { StaffMailTemplates } from './staff-mail-templates.service.js';
import { TestMailRequest } from './test-mail-request.js';

@Module({
  imports: [AuditLogModule],
  providers: [MailVersionsRepository, MailTemplatesReader, StaffMailTemplates, TestMailRequest, EMailTemplatesAdminResolver],
})
export class EMailTemplatesAdminApiModule {}
