import { Module } from '@nestjs/common';
import { AuditCriteriaReader } from './audit-criteria.js';
import { AuditLog } from './audit-log.js';
import { AuditLogRepository } from './audit-log.repository.js';
import { AuditSearchRepository } from './audit-search.repository.js';
import { AuditVerificationsRepository } from './audit-verifications.repository.js';
import { AuditVerifier } from './audit-verifier.js';

@Module({
  providers: [AuditLog, AuditLogRepository, AuditSearchRepository, AuditCriteriaReader, AuditVerifier, AuditVerificationsRepository],
  exports: [AuditLog, AuditLogRepository, AuditSearchRepository, AuditCriteriaReader, AuditVerifier, AuditVerificationsRepository],
})
export class AuditLogModule {}
