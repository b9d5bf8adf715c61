import { Module } from '@nestjs/common';
import { AccountDeletionService } from './account-deletion.service.js';
import { AccountErasureRepository } from './account-erasure.repository.js';
import { AccountsModule } from './accounts.module.js';
import { AccountsResolver } from './accounts.resolver.js';

@Module({ imports: [AccountsModule], providers: [AccountsResolver, AccountDeletionService, AccountErasureRepository] })
export class AccountsUserApiModule {}
