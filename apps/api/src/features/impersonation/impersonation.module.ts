import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { GrantEnding } from './grant-ending.js';
import { ImpersonationRepository } from './impersonation.repository.js';
import { TargetRoles } from './target-roles.js';

@Module({
  imports: [AuditLogModule],
  providers: [ImpersonationRepository, GrantEnding, TargetRoles],
  exports: [AuditLogModule, ImpersonationRepository, GrantEnding, TargetRoles],
})
export class ImpersonationModule {}
