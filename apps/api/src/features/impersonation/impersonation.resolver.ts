import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { ImpersonationSessions } from './impersonation-session.service.js';
import { ImpersonationSession } from './impersonation.type.js';

@Resolver()
export class ImpersonationResolver {
  constructor(private readonly sessions: ImpersonationSessions) {}

  @Query(() => ImpersonationSession, { nullable: true, description: 'null unless a staff member is asking in somebody’s place' })
  @SignedIn()
  impersonation(@CurrentActor() actor: Actor): Promise<ImpersonationSession | null> {
    return this.sessions.current(actor);
  }

  @Mutation(() => ImpersonationSession, {
    description: 'Spends the code. The id goes into the header x-gps-impersonation, beside one’s own token.',
  })
  @RequirePermission('users:impersonate', { acr: 2 })
  openImpersonation(@CurrentActor() actor: Actor, @Args('code') code: string): Promise<ImpersonationSession> {
    return this.sessions.open(actor, code);
  }

  @Mutation(() => ImpersonationSession, { description: 'The second click: from now on what is marked for it may be changed.' })
  @SignedIn()
  @AllowWhileImpersonating('always')
  allowImpersonationChanges(@CurrentActor() actor: Actor): Promise<ImpersonationSession> {
    return this.sessions.allowChanges(actor);
  }

  @Mutation(() => Boolean)
  @SignedIn()
  @AllowWhileImpersonating('always')
  leaveImpersonation(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.sessions.end(actor);
  }
}
