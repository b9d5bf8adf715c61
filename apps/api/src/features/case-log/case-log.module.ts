import { Module } from '@nestjs/common';
import { CaseLog } from './case-log.repository.js';

@Module({ providers: [CaseLog], exports: [CaseLog] })
export class CaseLogModule {}
