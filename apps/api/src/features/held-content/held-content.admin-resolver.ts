import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { HeldContentConnection, type HeldContentItem, HeldContentKind, ReleaseHeldContentResult } from './held-content.type.js';
import { type ReleaseOutcome, StaffHeldContent } from './staff-held-content.js';

@ArgsType()
export class ReleaseHeldContentArgs {
  @Field(() => HeldContentKind) kind: HeldContentKind;
  @Field(() => ID) id: string;
  @Field() reason: string;
}

@Resolver()
export class HeldContentAdminResolver {
  constructor(private readonly held: StaffHeldContent) {}

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => HeldContentConnection, { description: 'What waits for a look by a person, longest first' })
  heldContent(@Args() page: ConnectionArgs): Promise<ConnectionOf<HeldContentItem>> {
    return this.held.page(page);
  }

  @RequirePermission('reports:resolve', { acr: 2 })
  @Mutation(() => ReleaseHeldContentResult, { description: 'Everybody may read it from now on' })
  releaseHeldContent(@CurrentActor() actor: Actor, @Args() { kind, id, reason }: ReleaseHeldContentArgs): Promise<ReleaseOutcome> {
    return this.held.release(actor, kind, id, reason);
  }
}
