import { Args, ID, Info, Mutation, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { CaseClaims, type ClaimOutcome } from './case-claims.service.js';
import { CaseActionResult } from './moderation-results.type.js';

const caseId = () => Args('caseId', { type: () => ID });

@Resolver()
export class CaseClaimsAdminResolver {
  constructor(private readonly claims: CaseClaims) {}

  @RequirePermission('reports:resolve', { acr: 2 })
  @Mutation(() => CaseActionResult, {
    description: 'Sent again now and then while one is at it; after ten minutes without it is anybody’s',
  })
  claimCase(
    @CurrentActor() actor: Actor,
    @caseId() id: string,
    @Args('takeOver', { defaultValue: false, description: 'From whoever has it' }) takeOver: boolean,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClaimOutcome> {
    return this.claims.claim(actor, id, takeOver, requestedFields(info));
  }

  @RequirePermission('reports:resolve', { acr: 2 })
  @Mutation(() => CaseActionResult, { description: 'What is a colleague’s is left to them' })
  releaseCase(@CurrentActor() actor: Actor, @caseId() id: string, @Info() info: GraphQLResolveInfo): Promise<ClaimOutcome> {
    return this.claims.release(actor, id, requestedFields(info));
  }

  @RequirePermission('reports:resolve', { acr: 2 })
  @Mutation(() => CaseActionResult, {
    description: 'At most thirty days; it is back at once when the content changes or somebody reports it',
  })
  snoozeCase(
    @CurrentActor() actor: Actor,
    @caseId() id: string,
    @Args('until') until: Date,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ClaimOutcome> {
    return this.claims.snooze(actor, id, until, requestedFields(info));
  }

  @RequirePermission('reports:resolve', { acr: 2 })
  @Mutation(() => CaseActionResult)
  wakeCase(@CurrentActor() actor: Actor, @caseId() id: string, @Info() info: GraphQLResolveInfo): Promise<ClaimOutcome> {
    return this.claims.wake(actor, id, requestedFields(info));
  }
}
