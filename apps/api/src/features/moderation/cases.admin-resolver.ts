import { Args, ID, Info, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { AdminCase, AdminCaseConnection, AdminCaseCounts } from './admin-case.type.js';
import { AdminCaseScope } from './admin-case-scope.type.js';
import { CaseQueue } from './case-queue.js';
import { scopeOf } from './case-scope.policy.js';
import { CasesReader } from './cases.reader.js';
import { CasesRepository } from './cases.repository.js';
import { CasesArgs } from './moderation.inputs.js';

@Resolver()
export class CasesAdminResolver {
  constructor(
    private readonly reader: CasesReader,
    private readonly repository: CasesRepository,
    private readonly queue: CaseQueue,
  ) {}

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => AdminCaseConnection)
  cases(@CurrentActor() actor: Actor, @Args() args: CasesArgs, @Info() info: GraphQLResolveInfo): Promise<ConnectionOf<AdminCase>> {
    return this.reader.page(actor, args, requestedFields(info));
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => AdminCase, { nullable: true })
  case(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<AdminCase | null> {
    return this.reader.find(actor, id, requestedFields(info));
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => AdminCaseScope, { description: 'Which cases the asking person works on' })
  caseScope(@CurrentActor() actor: Actor): AdminCaseScope {
    return new AdminCaseScope(scopeOf(actor));
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => AdminCaseCounts)
  caseCounts(@CurrentActor() actor: Actor): Promise<AdminCaseCounts> {
    return this.repository.counts(scopeOf(actor));
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Subscription(() => AdminCaseCounts)
  caseQueueChanged(@CurrentActor() actor: Actor): AsyncIterableIterator<{ caseQueueChanged: AdminCaseCounts }> {
    return this.queue.counts(scopeOf(actor));
  }
}
