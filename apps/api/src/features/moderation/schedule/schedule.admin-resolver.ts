import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../../platform/auth/access.decorators.js';
import type { Actor } from '../../../platform/auth/actor.js';
import { CurrentActor } from '../../../platform/auth/current-actor.decorators.js';
import type { NotAllowed } from '../../../platform/graphql/refusal.js';
import { requestedFields } from '../../../platform/graphql/requested-fields.js';
import type { AdminCase } from '../admin-case.type.js';
import { CaseActionResult } from '../moderation-results.type.js';
import { Scheduling } from './scheduling.js';

@Resolver()
export class ScheduleAdminResolver {
  constructor(private readonly scheduling: Scheduling) {}

  @RequirePermission('reports:resolve', { acr: 2 })
  @Mutation(() => CaseActionResult, { description: 'A decision before its time; the case is back in the queue' })
  cancelScheduledDecision(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdminCase | NotAllowed> {
    return this.scheduling.cancel(actor, id, requestedFields(info));
  }
}
