import { Module } from '@nestjs/common';
import { ReportsRepository } from './reports.repository.js';
import { ReportsResolver } from './reports.resolver.js';
import { ReportsService } from './reports.service.js';

@Module({ providers: [ReportsRepository, ReportsResolver, ReportsService] })
export class ReportsUserApiModule {}
