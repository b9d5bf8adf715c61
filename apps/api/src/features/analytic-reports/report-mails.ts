import { permissionsOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { ProductMails } from '../e-mail-templates/index.js';
import { mayRead } from './analytic-reports.policy.js';
import { DueReportsRepository } from './due-reports.repository.js';
import { csvFileName, reportCsv } from './report-csv.js';
import { checkDefinition } from './report-definition.js';
import { REPORT_DUE, type ReportDue } from './report-due.js';
import { reportMail } from './report-mail.js';
import { ReportRunner } from './report-runner.js';

/** Sends a report to whoever asked for it, if Keycloak says at this moment that they may still read it. */
@Injectable()
export class ReportMails {
  constructor(
    private readonly settings: Settings,
    private readonly mails: ProductMails,
    private readonly keycloak: KeycloakAdmin,
    private readonly repository: DueReportsRepository,
    private readonly runner: ReportRunner,
  ) {}

  @OnEvent(REPORT_DUE, 'analytic-reports.mail')
  async send({ eventId, payload, occurredAt }: DomainEvent<ReportDue>): Promise<void> {
    const { reportId, userId, attach } = payload;
    const report = await this.repository.addressed(reportId, userId);
    if (!report?.email) return;
    const roles = await this.keycloak.rolesOf(userId);
    if (!mayRead({ userId, roles, permissions: permissionsOf(roles) }, report)) return this.repository.drop(reportId, userId);
    const { title, email: to, locale } = report;
    const link = `${this.settings.adminUrl}/reports/${reportId}`;
    const outcome = attach ? await this.runner.run(checkDefinition(report.definition)) : null;
    const attachment = outcome && { name: csvFileName(title, occurredAt), type: 'text/csv', content: reportCsv(title, outcome) };
    await this.mails.send(reportMail({ id: eventId, to, locale, title, link, attachment }));
  }
}
