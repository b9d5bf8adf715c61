import { Module } from '@nestjs/common';
import { IdempotencyModule } from '../../platform/idempotency/idempotency.module.js';
import { AuditLogModule } from '../audit-log/index.js';
import { StaffPreferencesAdminResolver } from './staff-preferences.admin-resolver.js';
import { StaffPreferencesRepository } from './staff-preferences.repository.js';
import { StaffPreferenceService } from './staff-preferences.service.js';
import { StaffViewsRepository } from './staff-views.repository.js';
import { StaffViews } from './staff-views.service.js';

@Module({
  imports: [AuditLogModule, IdempotencyModule],
  providers: [StaffPreferencesAdminResolver, StaffPreferenceService, StaffPreferencesRepository, StaffViews, StaffViewsRepository],
})
export class StaffPreferencesAdminApiModule {}
