import { Module } from '@nestjs/common';
import { AccountMergeAdminResolver } from './account-merge.admin-resolver.js';
import { AccountMergeModule } from './account-merge.module.js';
import { AccountMerges } from './account-merge.service.js';

@Module({ imports: [AccountMergeModule], providers: [AccountMergeAdminResolver, AccountMerges] })
export class AccountMergeAdminApiModule {}
