import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { SignInMethodsService } from './sign-in-methods.service.js';
import { RenameSignInMethodResult, SignInMethods, UnlinkAccountResult } from './sign-in-methods.type.js';

@Resolver(() => SignInMethods)
export class SignInMethodsResolver {
  constructor(private readonly service: SignInMethodsService) {}

  @Query(() => SignInMethods, { description: 'One’s own password, passkeys, second factors and linked accounts' })
  @SignedIn()
  @AllowWhileImpersonating('never')
  mySignInMethods(@CurrentActor() actor: Actor): Promise<SignInMethods> {
    return this.service.own(actor);
  }

  @Mutation(() => RenameSignInMethodResult, { description: 'A name of at most 50 characters, to tell two keys apart' })
  @RequirePermission('account:secure')
  renameSignInMethod(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('name') name: string,
  ): ReturnType<SignInMethodsService['rename']> {
    return this.service.rename(actor, id, name);
  }

  /** Asks for a sign-in of the last five minutes: an unlocked screen must not be enough to change who can come in. */
  @Mutation(() => UnlinkAccountResult)
  @RequirePermission('account:secure', { maxAge: 300 })
  unlinkAccount(@CurrentActor() actor: Actor, @Args('provider') provider: string): ReturnType<SignInMethodsService['unlink']> {
    return this.service.unlink(actor, provider);
  }
}
