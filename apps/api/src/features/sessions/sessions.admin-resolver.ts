import { Args, createUnionType, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { AccountSessionList, SessionsEnded } from './session.type.js';
import { type StaffEnded, StaffSessions } from './staff-sessions.service.js';

const EndUserSessionsResult = createUnionType({
  name: 'EndUserSessionsResult',
  types: () => [SessionsEnded, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => [NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? 'SessionsEnded',
});

@Resolver()
export class SessionsAdminResolver {
  constructor(private readonly sessions: StaffSessions) {}

  @RequirePermission('users:lock', { acr: 2 })
  @Query(() => AccountSessionList, { nullable: true, description: 'Where a person is signed in; null for nobody' })
  userSessions(@Args('userId', { type: () => ID }) userId: string): Promise<AccountSessionList | null> {
    return this.sessions.of(userId);
  }

  @RequirePermission('users:lock', { acr: 2 })
  @Mutation(() => EndUserSessionsResult)
  endUserSession(
    @CurrentActor() actor: Actor,
    @Args('userId', { type: () => ID }) userId: string,
    @Args('sessionId', { type: () => ID }) sessionId: string,
    @Args('reason') reason: string,
  ): Promise<StaffEnded> {
    return this.sessions.end(actor, userId, sessionId, reason);
  }

  @RequirePermission('users:lock', { acr: 2 })
  @Mutation(() => EndUserSessionsResult, { description: 'Every session of the person, everywhere' })
  endUserSessions(
    @CurrentActor() actor: Actor,
    @Args('userId', { type: () => ID }) userId: string,
    @Args('reason') reason: string,
  ): Promise<StaffEnded> {
    return this.sessions.end(actor, userId, null, reason);
  }
}
