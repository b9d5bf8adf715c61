import { Args, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import { Behaviour } from './behaviour.service.js';
import { Activation, ActivationArgs, CohortArgs, ModeratorLoad, PeriodArgs, PhaseFigure, RetentionCohort } from './behaviour.type.js';

@Resolver()
export class BehaviourAdminResolver {
  constructor(private readonly behaviour: Behaviour) {}

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => [RetentionCohort], { description: 'Who came back, by the week of registration; newest first' })
  retentionCohorts(@Args() { weeks }: CohortArgs): Promise<RetentionCohort[]> {
    return this.behaviour.cohorts(weeks);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => Activation, { description: 'Of those who registered in the last weeks' })
  activation(@Args() { weeks, days }: ActivationArgs): Promise<Activation> {
    return this.behaviour.activation(weeks, days);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => [PhaseFigure], { description: 'What members did, by phase of the race weekend' })
  contentByRacePhase(@Args() { days }: PeriodArgs): Promise<PhaseFigure[]> {
    return this.behaviour.phases(days);
  }

  @RequirePermission('analytics:read', { acr: 2 })
  @Query(() => [ModeratorLoad], { description: 'How the work of moderators is spread, and how often others saw it differently' })
  moderatorLoad(@Args() { days }: PeriodArgs): Promise<ModeratorLoad[]> {
    return this.behaviour.moderators(days);
  }
}
