import { Module } from '@nestjs/common';
import { LiveFiguresAdminResolver } from './live-figures.admin-resolver.js';
import { LiveFiguresModule } from './live-figures.module.js';
import { OperationTally } from './operation-tally.js';

@Module({ imports: [LiveFiguresModule], providers: [LiveFiguresAdminResolver, OperationTally] })
export class LiveFiguresAdminApiModule {}
