import { Module } from '@nestjs/common';
import { AuditAnchors } from './audit-anchors.js';
import { AuditLogModule } from './audit-log.module.js';
import { AuditVerificationRuns } from './audit-verification-runs.js';

@Module({ imports: [AuditLogModule], providers: [AuditAnchors, AuditVerificationRuns] })
export class AuditLogWorkerModule {}
