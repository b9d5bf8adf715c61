import { Module } from '@nestjs/common';
import { BulkDecisionsModule } from './bulk/bulk-decisions.module.js';
import { RestrictionCarry } from './restriction-carry.js';

@Module({ imports: [BulkDecisionsModule], providers: [RestrictionCarry], exports: [RestrictionCarry] })
export class RestrictionCarryModule {}
