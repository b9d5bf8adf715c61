import { Module } from '@nestjs/common';
import { AddressRefusalsModule } from './address-refusals.module.js';
import { AuditLogAdminResolver } from './audit-log.admin-resolver.js';
import { AuditLogModule } from './audit-log.module.js';
import { AuditLogReader } from './audit-log.reader.js';

@Module({ imports: [AuditLogModule, AddressRefusalsModule], providers: [AuditLogReader, AuditLogAdminResolver] })
export class AuditLogAdminApiModule {}
