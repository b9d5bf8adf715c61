import { Module } from '@nestjs/common';
import { AddressRefusalsModule } from './address-refusals.module.js';
import { AuditExportController } from './audit-export.controller.js';
import { AuditExport } from './audit-export.js';
import { AuditExportsRepository } from './audit-exports.repository.js';
import { AuditLogAdminResolver } from './audit-log.admin-resolver.js';
import { AuditLogModule } from './audit-log.module.js';
import { AuditLogReader } from './audit-log.reader.js';
import { AuditVerifications } from './audit-verifications.service.js';
import './audit-log.errors.js';

@Module({
  imports: [AuditLogModule, AddressRefusalsModule],
  controllers: [AuditExportController],
  providers: [AuditLogReader, AuditLogAdminResolver, AuditExport, AuditExportsRepository, AuditVerifications],
})
export class AuditLogAdminApiModule {}
