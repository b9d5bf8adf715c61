import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { ProfilesModule } from '../profiles/index.js';
import { StaffUsersModule } from '../staff-users/index.js';
import { AccountHelpAdminResolver } from './account-help.admin-resolver.js';
import './account-help.errors.js';
import { AccountHelpRepository } from './account-help.repository.js';
import { HelpTarget } from './help-target.js';
import { ProfileCorrection } from './profile-correction.js';
import { RequiredActions } from './required-actions.js';
import { RoleChanges } from './role-changes.js';

@Module({
  imports: [AuditLogModule, ProfilesModule, StaffUsersModule],
  providers: [AccountHelpAdminResolver, AccountHelpRepository, HelpTarget, ProfileCorrection, RequiredActions, RoleChanges],
})
export class AccountHelpAdminApiModule {}
