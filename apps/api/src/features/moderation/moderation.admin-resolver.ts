import { Args, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { AppealHearing } from './appeal-hearing.service.js';
import { CaseDecisions, type CaseOutcome } from './case-decisions.service.js';
import { ContentDecisions, type RestoreOutcome } from './content-decisions.service.js';
import { CaseActionResult, RestoreResult, UserActionResult } from './moderation-results.type.js';
import {
  DecideAppealInput,
  DecideCaseArgs,
  LockUserInput,
  RestoreContentArgs,
  SuspendUserInput,
  UserDecisionArgs,
} from './moderation.inputs.js';
import { UserDecisions, type UserOutcome } from './user-decisions.service.js';

/** Whoever finds an unlocked screen bans nobody. */
const RECENT = { acr: 2, maxAge: 300 };

@Resolver()
export class ModerationAdminResolver {
  constructor(
    private readonly users: UserDecisions,
    private readonly cases: CaseDecisions,
    private readonly content: ContentDecisions,
    private readonly hearing: AppealHearing,
  ) {}

  @RequirePermission('users:suspend', RECENT)
  @Mutation(() => UserActionResult)
  suspendUser(
    @CurrentActor() actor: Actor,
    @Args('input') input: SuspendUserInput,
    @Args('idempotencyKey') key: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserOutcome> {
    return this.users.suspend(actor, input, key, requestedFields(info));
  }

  @RequirePermission('users:suspend', { acr: 2 })
  @Mutation(() => UserActionResult)
  liftSuspension(@CurrentActor() actor: Actor, @Args() args: UserDecisionArgs, @Info() info: GraphQLResolveInfo): Promise<UserOutcome> {
    return this.users.lift(actor, args, requestedFields(info));
  }

  @RequirePermission('users:lock', RECENT)
  @Mutation(() => UserActionResult)
  lockUser(
    @CurrentActor() actor: Actor,
    @Args('input') input: LockUserInput,
    @Args('idempotencyKey') key: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UserOutcome> {
    return this.users.lock(actor, input, key, requestedFields(info));
  }

  @RequirePermission('users:lock', RECENT)
  @Mutation(() => UserActionResult)
  unlockUser(@CurrentActor() actor: Actor, @Args() args: UserDecisionArgs, @Info() info: GraphQLResolveInfo): Promise<UserOutcome> {
    return this.users.unlock(actor, args, requestedFields(info));
  }

  @RequirePermission('reports:resolve', { acr: 2 })
  @Mutation(() => CaseActionResult, {
    description: 'Each action asks for its own permission besides. The author reads the facts and the policy.',
  })
  decideCase(
    @CurrentActor() actor: Actor,
    @Args() { input, idempotencyKey }: DecideCaseArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CaseOutcome> {
    return this.cases.decide(actor, input, idempotencyKey, requestedFields(info));
  }

  @RequirePermission('appeals:decide', { acr: 2 })
  @Mutation(() => CaseActionResult, {
    description: 'Never by whoever decided first. Overturned: what still stands of the decision is taken back.',
  })
  decideAppeal(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecideAppealInput,
    @Args('idempotencyKey') key: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CaseOutcome> {
    return this.hearing.decide(actor, input, key, requestedFields(info));
  }

  @RequirePermission('content:remove', { acr: 2 })
  @Mutation(() => RestoreResult)
  restoreContent(@CurrentActor() actor: Actor, @Args() args: RestoreContentArgs): Promise<RestoreOutcome> {
    return this.content.restore(actor, args);
  }
}
