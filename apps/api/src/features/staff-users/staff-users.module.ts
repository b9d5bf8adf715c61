import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { MediaUrls } from '../media/index.js';
import { ModerationLogModule } from '../moderation-log/index.js';
import { AdminPostsRepository } from './admin-posts.repository.js';
import './staff-users.errors.js';
import { StaffRoles } from './staff-roles.service.js';
import { StaffTargets } from './staff-targets.js';
import { StaffTargetsRepository } from './staff-targets.repository.js';
import { StaffUsersReader } from './staff-users.reader.js';
import { StaffUsersRepository } from './staff-users.repository.js';
import { StaffUsersService } from './staff-users.service.js';
import { UserSelector } from './user-selector.js';

@Module({
  imports: [AuditLogModule, ModerationLogModule],
  providers: [
    StaffUsersService,
    StaffUsersReader,
    StaffUsersRepository,
    AdminPostsRepository,
    StaffRoles,
    StaffTargets,
    StaffTargetsRepository,
    UserSelector,
    MediaUrls,
  ],
  exports: [StaffUsersService, StaffUsersReader, StaffUsersRepository, AdminPostsRepository, StaffRoles, StaffTargets, MediaUrls],
})
export class StaffUsersModule {}
