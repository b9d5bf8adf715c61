import { Module } from '@nestjs/common';
import { AuditLogModule } from '../audit-log/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { StaffUsersModule } from '../staff-users/index.js';
import './account-merge.errors.js';
import { AccountMergesRepository } from './account-merges.repository.js';
import { MergeCheck } from './merge-check.js';
import { MergeFactsRepository } from './merge-facts.repository.js';

const SHARED = [AccountMergesRepository, MergeCheck, MergeFactsRepository];

/** What the staff API and the worker share. */
@Module({
  imports: [AuditLogModule, OrganizationsModule, StaffUsersModule],
  providers: SHARED,
  exports: [AuditLogModule, OrganizationsModule, StaffUsersModule, ...SHARED],
})
export class AccountMergeModule {}
