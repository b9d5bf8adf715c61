import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { uuidOrNull } from '../content/index.js';
import { ImpersonationStart, type StartOutcome } from './impersonation-start.service.js';
import { ImpersonationRepository } from './impersonation.repository.js';
import { AdminImpersonation, StartImpersonationResult, toAdminImpersonation } from './impersonation.type.js';

@Resolver()
export class ImpersonationAdminResolver {
  constructor(
    private readonly starting: ImpersonationStart,
    private readonly repository: ImpersonationRepository,
  ) {}

  @RequirePermission('users:impersonate', { acr: 2, maxAge: 300 })
  @Mutation(() => StartImpersonationResult)
  startImpersonation(
    @CurrentActor() actor: Actor,
    @Args('userId', { type: () => ID }) userId: string,
    @Args('reason') reason: string,
  ): Promise<StartOutcome> {
    return this.starting.start(actor, userId, reason);
  }

  @RequirePermission('users:impersonate', { acr: 2 })
  @Mutation(() => Boolean, { description: 'One’s own, or that of a colleague of lower rank. False if it is over already.' })
  endImpersonation(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    return this.starting.end(actor, id);
  }

  @RequirePermission('users:read', { acr: 2 })
  @Query(() => [AdminImpersonation], { description: 'The last 20 about a user, newest first' })
  async impersonations(@CurrentActor() actor: Actor, @Args('userId', { type: () => ID }) rawId: string): Promise<AdminImpersonation[]> {
    const userId = uuidOrNull(rawId);
    return userId === null ? [] : (await this.repository.ofTarget(userId)).map((grant) => toAdminImpersonation(grant, actor));
  }

  @RequirePermission('users:impersonate', { acr: 2 })
  @Query(() => [AdminImpersonation], { description: 'All that run at the moment, newest first' })
  async runningImpersonations(@CurrentActor() actor: Actor): Promise<AdminImpersonation[]> {
    return (await this.repository.allRunning()).map((grant) => toAdminImpersonation(grant, actor));
  }
}
