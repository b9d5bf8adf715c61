import { Module } from '@nestjs/common';
import { ProductMailsModule } from '../e-mail-templates/index.js';
import { FiguresModule } from '../analytics/index.js';
import './analytic-reports.errors.js';
import { DueReportsRepository } from './due-reports.repository.js';
import { ReportDispatch } from './report-dispatch.js';
import { ReportMails } from './report-mails.js';
import { ReportRunner } from './report-runner.js';

@Module({ imports: [FiguresModule, ProductMailsModule], providers: [ReportDispatch, ReportMails, DueReportsRepository, ReportRunner] })
export class AnalyticReportsWorkerModule {}
