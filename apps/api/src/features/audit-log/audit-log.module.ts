import { Module } from '@nestjs/common';
import { AuditLog } from './audit-log.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { AuditVerifier } from './audit-verifier.js';

@Module({ providers: [AuditLog, AuditLogRepository, AuditVerifier], exports: [AuditLog, AuditLogRepository, AuditVerifier] })
export class AuditLogModule {}
