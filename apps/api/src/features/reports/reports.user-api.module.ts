import { Module } from '@nestjs/common';
import { CaseLogModule } from '../case-log/index.js';
import { ReportsRepository } from './reports.repository.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

@Module({ imports: [CaseLogModule], providers: [ReportsRepository, ReportsResolver, ReportsService] })
export class ReportsUserApiModule {}
