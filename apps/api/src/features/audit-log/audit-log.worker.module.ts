import { Module } from '@nestjs/common';
import { AuditAnchors } from './audit-anchors.js';
import { AuditLogModule } from './audit-log.module.js';

@Module({ imports: [AuditLogModule], providers: [AuditAnchors] })
export class AuditLogWorkerModule {}
