import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import { ReportInput, type ReportReceived, ReportResult } from './report.inputs.js';
import { ReportsService } from './reports.service.js';

@Resolver()
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Mutation(() => ReportResult, { description: 'Tells the moderators about a post, a comment or a person' })
  @RequirePermission('reports:create')
  report(
    @CurrentActor() actor: Actor,
    @Args('input') input: ReportInput,
    @Args('idempotencyKey') key: string,
  ): Promise<ReportReceived | NotAllowed> {
    return this.reports.report(actor, input, key);
  }
}
