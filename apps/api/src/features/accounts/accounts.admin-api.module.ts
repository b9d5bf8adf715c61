import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts.module.js';

/** The staff API needs accounts to let staff in; what staff see of people is in staff-users. */
@Module({ imports: [AccountsModule] })
export class AccountsAdminApiModule {}
