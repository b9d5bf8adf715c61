import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import type { ApplicationRate } from '../../platform/rate-limit/application-rates.js';
import { AdminApplication, AdminApplicationConnection, ChangeApplicationResult } from './admin-application.type.js';
import { ApplicationRateEnum } from './application.enums.js';
import { ApplicationsArgs } from './staff-applications.inputs.js';
import { StaffApplications } from './staff-applications.service.js';

@Resolver(() => AdminApplication)
export class StaffApplicationsAdminResolver {
  constructor(private readonly staff: StaffApplications) {}

  @RequirePermission('integrations:read', { acr: 2 })
  @Query(() => AdminApplicationConnection, { description: 'Applications of integrators, newest first' })
  applications(@Args() args: ApplicationsArgs): Promise<ConnectionOf<AdminApplication>> {
    return this.staff.search(args);
  }

  @RequirePermission('integrations:read', { acr: 2 })
  @Query(() => AdminApplication, { nullable: true })
  application(@Args('id', { type: () => ID }) id: string): Promise<AdminApplication | null> {
    return this.staff.find(id);
  }

  @RequirePermission('integrations:manage', { acr: 2 })
  @Mutation(() => ChangeApplicationResult, { description: 'How much it may ask for per minute' })
  setApplicationRate(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('rate', { type: () => ApplicationRateEnum }) rate: ApplicationRate,
    @Args('reason') reason: string,
  ): ReturnType<StaffApplications['setRate']> {
    return this.staff.setRate(actor, id, rate, reason);
  }

  @RequirePermission('integrations:manage', { acr: 2 })
  @Mutation(() => ChangeApplicationResult, { description: 'All its tokens are refused at once; its owner reads the reason' })
  suspendApplication(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): ReturnType<StaffApplications['suspend']> {
    return this.staff.suspend(actor, id, reason);
  }

  @RequirePermission('integrations:manage', { acr: 2 })
  @Mutation(() => ChangeApplicationResult)
  liftApplicationSuspension(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason') reason: string,
  ): ReturnType<StaffApplications['lift']> {
    return this.staff.lift(actor, id, reason);
  }
}
