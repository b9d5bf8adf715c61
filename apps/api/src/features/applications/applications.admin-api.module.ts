import { Module } from '@nestjs/common';
import { OutboxModule } from '../../platform/outbox/outbox.module.js';
import { AuditLogModule } from '../audit-log/index.js';
import { ApplicationsModule } from './applications.module.js';
import { StaffApplicationsAdminResolver } from './staff-applications.admin-resolver.js';
import { StaffApplicationsRepository } from './staff-applications.repository.js';
import { StaffApplications } from './staff-applications.service.js';

@Module({
  imports: [ApplicationsModule, OutboxModule, AuditLogModule],
  providers: [StaffApplicationsAdminResolver, StaffApplications, StaffApplicationsRepository],
})
export class ApplicationsAdminApiModule {}
