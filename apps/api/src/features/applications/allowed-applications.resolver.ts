import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import { AllowedApplication, type ConsentWithdrawn, WithdrawConsentResult } from './allowed-application.type.js';
import { AllowedApplications } from './allowed-applications.service.js';

@Resolver(() => AllowedApplication)
export class AllowedApplicationsResolver {
  constructor(private readonly applications: AllowedApplications) {}

  @Query(() => [AllowedApplication], { description: 'Applications of others that one has allowed something, newest first' })
  @SignedIn()
  @AllowWhileImpersonating('never')
  allowedApplications(@CurrentActor() actor: Actor): Promise<AllowedApplication[]> {
    return this.applications.own(actor);
  }

  @Mutation(() => WithdrawConsentResult, { description: 'The application has to ask again for everything' })
  @SignedIn()
  withdrawConsent(
    @CurrentActor() actor: Actor,
    @Args('clientId', { type: () => ID }) clientId: string,
  ): Promise<ConsentWithdrawn | NotAllowed> {
    return this.applications.withdraw(actor, clientId);
  }
}
