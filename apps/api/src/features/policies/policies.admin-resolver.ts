import { Args, createUnionType, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { DecisionTemplateInput, PolicyInput } from './policies.inputs.js';
import { PoliciesRepository } from './policies.repository.js';
import { Policies } from './policies.service.js';
import { PolicyVersionsRepository } from './policy-versions.repository.js';
import { DecisionTemplate, DecisionTemplateVersion, Policy, PolicyVersion } from './policy.type.js';

const typeOf = (value: object, otherwise: string): string =>
  [NotAllowed, TextRefused].find((type) => value instanceof type)?.name ?? otherwise;

const PolicyResult = createUnionType({
  name: 'PolicyResult',
  types: () => [Policy, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => typeOf(value, 'Policy'),
});

const DecisionTemplateResult = createUnionType({
  name: 'DecisionTemplateResult',
  types: () => [DecisionTemplate, NotAllowed, TextRefused] as const,
  resolveType: (value: object) => typeOf(value, 'DecisionTemplate'),
});

@Resolver()
export class PoliciesAdminResolver {
  constructor(
    private readonly service: Policies,
    private readonly repository: PoliciesRepository,
    private readonly versions: PolicyVersionsRepository,
  ) {}

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => [Policy], { description: 'In the order in which they are offered' })
  policies(): Promise<Policy[]> {
    return this.repository.all();
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => [DecisionTemplate], { description: 'By name, 200 at most' })
  decisionTemplates(
    @Args('retired', { defaultValue: false, description: 'Those that are offered no more' }) retired: boolean,
  ): Promise<DecisionTemplate[]> {
    return this.repository.templates(retired);
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => [PolicyVersion], { description: 'All it ever said, newest first, 50 at most' })
  policyVersions(@Args('id', { type: () => ID }) id: string): Promise<PolicyVersion[]> {
    return this.versions.ofPolicy(id);
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => [DecisionTemplateVersion], { description: 'All it ever said, newest first, 50 at most' })
  decisionTemplateVersions(@Args('id', { type: () => ID }) id: string): Promise<DecisionTemplateVersion[]> {
    return this.versions.ofTemplate(id);
  }

  @RequirePermission('policies:manage', { acr: 2 })
  @Mutation(() => PolicyResult)
  changePolicy(@CurrentActor() actor: Actor, @Args('input') input: PolicyInput): Promise<Policy | NotAllowed | TextRefused> {
    return this.service.change(actor, input);
  }

  @RequirePermission('policies:manage', { acr: 2 })
  @Mutation(() => DecisionTemplateResult)
  saveDecisionTemplate(
    @CurrentActor() actor: Actor,
    @Args('input') input: DecisionTemplateInput,
  ): Promise<DecisionTemplate | NotAllowed | TextRefused> {
    return this.service.saveTemplate(actor, input);
  }

  @RequirePermission('policies:manage', { acr: 2 })
  @Mutation(() => DecisionTemplateResult, { description: 'It is offered no more; what was written with it stays' })
  retireDecisionTemplate(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('reason') reason: string,
  ): Promise<DecisionTemplate | NotAllowed | TextRefused> {
    return this.service.retireTemplate(actor, id, version, reason);
  }
}
