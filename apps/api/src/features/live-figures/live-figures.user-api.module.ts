import { Module } from '@nestjs/common';
import { OperationTally } from './operation-tally.js';

@Module({ providers: [OperationTally] })
export class LiveFiguresUserApiModule {}
