import { Module } from '@nestjs/common';
import { AccountHelpProcessor } from './account-help.processor.js';

@Module({ providers: [AccountHelpProcessor] })
export class AccountHelpWorkerModule {}
