import { Module } from '@nestjs/common';
import { MailModule } from '../../platform/mail/mail.module.js';
import { FiguresModule } from '../analytics/index.js';
import './analytic-reports.errors.js';
import { DueReportsRepository } from './due-reports.repository.js';
import { ReportDispatch } from './report-dispatch.js';
import { ReportMails } from './report-mails.js';
import { ReportRunner } from './report-runner.js';

@Module({ imports: [FiguresModule, MailModule], providers: [ReportDispatch, ReportMails, DueReportsRepository, ReportRunner] })
export class AnalyticReportsWorkerModule {}
