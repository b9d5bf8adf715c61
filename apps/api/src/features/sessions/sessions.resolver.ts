import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import { EndSessionsResult, AccountSessionList, type SessionsEnded } from './session.type.js';
import { SessionsService } from './sessions.service.js';

@Resolver()
export class SessionsResolver {
  constructor(private readonly sessions: SessionsService) {}

  @Query(() => AccountSessionList, { description: 'Where one is signed in' })
  @SignedIn()
  @AllowWhileImpersonating('never')
  mySessions(@CurrentActor() actor: Actor): Promise<AccountSessionList> {
    return this.sessions.mine(actor);
  }

  @Mutation(() => EndSessionsResult)
  @SignedIn()
  endSession(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<SessionsEnded | NotAllowed> {
    return this.sessions.end(actor, id);
  }

  @Mutation(() => EndSessionsResult, { description: 'All but the one that asks' })
  @SignedIn()
  endOtherSessions(@CurrentActor() actor: Actor): Promise<SessionsEnded> {
    return this.sessions.endOthers(actor);
  }

  @Mutation(() => EndSessionsResult, { description: 'Also the one that asks' })
  @SignedIn()
  endAllSessions(@CurrentActor() actor: Actor): Promise<SessionsEnded> {
    return this.sessions.endAll(actor);
  }
}
