import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { ApplicationRegistration } from './application-registration.service.js';
import {
  DeveloperApplication,
  RegisterApplicationResult,
  RevokeApplicationResult,
  RotateApplicationSecretResult,
  UpdateApplicationResult,
} from './application.type.js';
import { RegisterApplicationInput, UpdateApplicationInput } from './applications.inputs.js';
import { DeveloperApplications } from './developer-applications.service.js';

@Resolver(() => DeveloperApplication)
export class DeveloperApplicationsResolver {
  constructor(
    private readonly applications: DeveloperApplications,
    private readonly registration: ApplicationRegistration,
  ) {}

  @Query(() => [DeveloperApplication], { description: 'Applications one has registered, newest first' })
  @SignedIn()
  @AllowWhileImpersonating('never')
  myApplications(@CurrentActor() actor: Actor): Promise<DeveloperApplication[]> {
    return this.applications.own(actor);
  }

  @Mutation(() => RegisterApplicationResult)
  @RequirePermission('integrations:create')
  registerApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: RegisterApplicationInput,
  ): ReturnType<ApplicationRegistration['register']> {
    return this.registration.register(actor, input);
  }

  @Mutation(() => UpdateApplicationResult)
  @RequirePermission('integrations:create')
  updateApplication(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateApplicationInput,
  ): ReturnType<DeveloperApplications['update']> {
    return this.applications.update(actor, input);
  }

  /** Asks for a sign-in of the last five minutes, because the answer is a credential. */
  @Mutation(() => RotateApplicationSecretResult, { description: 'The secret of before is worth nothing from then on' })
  @RequirePermission('account:secure', { maxAge: 300 })
  rotateApplicationSecret(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): ReturnType<DeveloperApplications['rotateSecret']> {
    return this.applications.rotateSecret(actor, id);
  }

  @Mutation(() => RevokeApplicationResult, { description: 'For good: all its tokens are refused, and nobody can allow it again' })
  @SignedIn()
  revokeApplication(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): ReturnType<DeveloperApplications['revoke']> {
    return this.applications.revoke(actor, id);
  }
}
