import { Module } from '@nestjs/common';
import { MonthCountingRepository } from './month-counting.repository.js';
import { TransparencyRollup } from './transparency-rollup.js';

@Module({ providers: [MonthCountingRepository, TransparencyRollup] })
export class TransparencyWorkerModule {}
