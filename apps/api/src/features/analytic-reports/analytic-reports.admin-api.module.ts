import { Module } from '@nestjs/common';
import { FiguresModule } from '../analytics/index.js';
import { AuditLogModule } from '../audit-log/index.js';
import { AnalyticReportsAdminResolver } from './analytic-reports.admin-resolver.js';
import './analytic-reports.errors.js';
import { AnalyticReportsReader } from './analytic-reports.reader.js';
import { AnalyticReportsRepository } from './analytic-reports.repository.js';
import { AnalyticReports } from './analytic-reports.service.js';
import { ReportRunner } from './report-runner.js';

@Module({
  imports: [FiguresModule, AuditLogModule],
  providers: [AnalyticReportsAdminResolver, AnalyticReports, AnalyticReportsReader, AnalyticReportsRepository, ReportRunner],
})
export class AnalyticReportsAdminApiModule {}
