import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { StaffUsersModule } from '../staff-users/index.js';
import { EndSessionsOfMany } from './end-sessions-kind.js';
import { SessionsModule } from './sessions.module.js';

/** Ending the sessions of many; where it is asked for, and in the worker. */
@Module({ imports: [SessionsModule, AuditLogModule, StaffUsersModule], providers: [EndSessionsOfMany] })
export class BulkSessionsModule {}
