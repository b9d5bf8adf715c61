import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import {
  AnalyticReportDefinitionInput,
  CreateReportArgs,
  ScheduleReportArgs,
  ShareReportArgs,
  UpdateReportArgs,
} from './analytic-report.inputs.js';
import {
  AnalyticReport,
  AnalyticReportConnection,
  AnalyticReportFile,
  AnalyticReportOutcome,
  ReportCatalogue,
} from './analytic-report.type.js';
import { AnalyticReportsReader } from './analytic-reports.reader.js';
import { AnalyticReports } from './analytic-reports.service.js';
import { catalogue } from './catalogue.mapper.js';

const id = { type: () => ID };

@Resolver()
export class AnalyticReportsAdminResolver {
  constructor(
    private readonly reader: AnalyticReportsReader,
    private readonly reports: AnalyticReports,
  ) {}

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => ReportCatalogue)
  reportCatalogue(): ReportCatalogue {
    return catalogue();
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => AnalyticReportConnection, { description: 'One’s own reports and those shared with one’s role, newest first' })
  analyticReports(@CurrentActor() actor: Actor, @Args() args: ConnectionArgs): Promise<ConnectionOf<AnalyticReport>> {
    return this.reader.page(actor, args);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => AnalyticReport)
  analyticReport(@CurrentActor() actor: Actor, @Args('id', id) reportId: string): Promise<AnalyticReport> {
    return this.reader.find(actor, reportId);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => AnalyticReportOutcome, { description: 'The figures of a saved report, as they are now' })
  analyticReportOutcome(@CurrentActor() actor: Actor, @Args('id', id) reportId: string): Promise<AnalyticReportOutcome> {
    return this.reader.outcome(actor, reportId);
  }

  @RequirePermission('analytics:build', { acr: 2 })
  @Query(() => AnalyticReportOutcome, { description: 'The figures of a report that is not saved yet' })
  tryAnalyticReport(
    @Args('definition', { type: () => AnalyticReportDefinitionInput }) definition: AnalyticReportDefinitionInput,
  ): Promise<AnalyticReportOutcome> {
    return this.reader.try(definition);
  }

  @RequirePermission('analytics:build', { acr: 2 })
  @Mutation(() => AnalyticReport)
  createAnalyticReport(@CurrentActor() actor: Actor, @Args() args: CreateReportArgs): Promise<AnalyticReport> {
    return this.reports.create(actor, args);
  }

  @RequirePermission('analytics:build', { acr: 2 })
  @Mutation(() => AnalyticReport)
  updateAnalyticReport(@CurrentActor() actor: Actor, @Args() args: UpdateReportArgs): Promise<AnalyticReport> {
    return this.reports.update(actor, args);
  }

  @RequirePermission('analytics:build', { acr: 2 })
  @Mutation(() => AnalyticReport)
  shareAnalyticReport(@CurrentActor() actor: Actor, @Args() args: ShareReportArgs): Promise<AnalyticReport> {
    return this.reports.share(actor, args);
  }

  @RequirePermission('analytics:build', { acr: 2 })
  @Mutation(() => Boolean)
  deleteAnalyticReport(@CurrentActor() actor: Actor, @Args('id', id) reportId: string): Promise<boolean> {
    return this.reports.remove(actor, reportId);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Mutation(() => AnalyticReportFile, { description: 'The figures as CSV; stands in the audit trail' })
  exportAnalyticReport(@CurrentActor() actor: Actor, @Args('id', id) reportId: string): Promise<AnalyticReportFile> {
    return this.reader.file(actor, reportId);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Mutation(() => AnalyticReport, { description: 'Have it sent to oneself' })
  scheduleAnalyticReport(@CurrentActor() actor: Actor, @Args() args: ScheduleReportArgs): Promise<AnalyticReport> {
    return this.reports.schedule(actor, args);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Mutation(() => AnalyticReport)
  unscheduleAnalyticReport(@CurrentActor() actor: Actor, @Args('id', id) reportId: string): Promise<AnalyticReport> {
    return this.reports.unschedule(actor, reportId);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Mutation(() => Boolean, { description: 'Have it sent to oneself once, now' })
  mailAnalyticReport(@CurrentActor() actor: Actor, @Args('id', id) reportId: string): Promise<boolean> {
    return this.reports.mail(actor, reportId);
  }
}
