import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts.module.js';
import { AccountsProcessor } from './accounts.processor.js';

@Module({ imports: [AccountsModule], providers: [AccountsProcessor] })
export class AccountsWorkerModule {}
