import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { StaffUsersModule } from '../staff-users/index.js';
import { BulkSessionsModule } from './bulk-sessions.module.js';
import { SessionsAdminResolver } from './sessions.admin-resolver.js';
import { SessionsModule } from './sessions.module.js';
import { SightingsModule } from './sightings.module.js';
import { StaffSessions } from './staff-sessions.service.js';

@Module({
  imports: [SessionsModule, BulkSessionsModule, SightingsModule, AuditLogModule, StaffUsersModule],
  providers: [SessionsAdminResolver, StaffSessions],
})
export class SessionsAdminApiModule {}
