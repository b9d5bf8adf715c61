import { Module } from '@nestjs/common';
import { AuditLogAdminResolver } from './audit-log.admin-resolver.js';
import { AuditLogModule } from './audit-log.module.js';
import { AuditLogReader } from './audit-log.reader.js';

@Module({ imports: [AuditLogModule], providers: [AuditLogReader, AuditLogAdminResolver] })
export class AuditLogAdminApiModule {}
