import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { TextRefused } from '../../platform/text/index.js';
import {
  type DeadEvent,
  DeadEventConnection,
  type DeadEventsDecided,
  DeadEventsResult,
  JobRunConnection,
  type JobRunLine,
  JobsOverview,
  PeriodicJob,
  PeriodicJobResult,
} from './job.types.js';
import { DeadEventsArgs, DecideDeadEventsArgs, JobRunsArgs, RunPeriodicJobArgs } from './jobs.inputs.js';
import { Jobs } from './jobs.service.js';

@Resolver()
export class JobsAdminResolver {
  constructor(private readonly jobs: Jobs) {}

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => JobsOverview)
  jobsOverview(): Promise<JobsOverview> {
    return this.jobs.overview();
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => [PeriodicJob], { description: 'By name' })
  periodicJobs(@CurrentActor() actor: Actor): Promise<PeriodicJob[]> {
    return this.jobs.periodic(actor);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => JobRunConnection, { description: 'Newest first, of the last thirty days' })
  jobRuns(@Args() args: JobRunsArgs): Promise<ConnectionOf<JobRunLine>> {
    return this.jobs.runs(args);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => DeadEventConnection, { description: 'Newest first' })
  deadEvents(@CurrentActor() actor: Actor, @Args() args: DeadEventsArgs): Promise<ConnectionOf<DeadEvent>> {
    return this.jobs.dead(actor, args);
  }

  @RequirePermission('operations:manage', { acr: 2 })
  @Mutation(() => PeriodicJobResult, { description: 'A worker begins within two seconds' })
  runPeriodicJob(@CurrentActor() actor: Actor, @Args() args: RunPeriodicJobArgs): Promise<PeriodicJob | NotAllowed | TextRefused> {
    return this.jobs.runNow(actor, args);
  }

  @RequirePermission('operations:manage', { acr: 2 })
  @Mutation(() => DeadEventsResult, { description: 'All of them or none; a worker tries within two seconds' })
  retryDeadEvents(@CurrentActor() actor: Actor, @Args() args: DecideDeadEventsArgs): Promise<DeadEventsDecided | NotAllowed | TextRefused> {
    return this.jobs.decide(actor, 'RETRIED', args);
  }

  @RequirePermission('operations:manage', { acr: 2 })
  @Mutation(() => DeadEventsResult, { description: 'All of them or none; what they should have done is never done' })
  discardDeadEvents(
    @CurrentActor() actor: Actor,
    @Args() args: DecideDeadEventsArgs,
  ): Promise<DeadEventsDecided | NotAllowed | TextRefused> {
    return this.jobs.decide(actor, 'DISCARDED', args);
  }
}
