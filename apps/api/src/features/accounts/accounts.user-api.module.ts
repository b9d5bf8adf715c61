import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts.module.js';
import { AccountsResolver } from './accounts.resolver.js';

@Module({ imports: [AccountsModule], providers: [AccountsResolver] })
export class AccountsUserApiModule {}
