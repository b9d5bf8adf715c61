import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { RuleCanaries } from './rule-canaries.service.js';
import { RuleChecks } from './rule-checks.js';
import { RuleTrials } from './rule-trials.service.js';
import { AddRuleCanaryArgs, SaveRuleInput, SwitchRuleOffArgs, SwitchRuleOnArgs, TryRuleArgs } from './rule.inputs.js';
import { AutomaticRule, AutomaticRuleConnection, AutomaticRuleResult, type RuleOutcome } from './rule.type.js';
import { RulesReader } from './rules.reader.js';
import { Rules } from './rules.service.js';

@Resolver()
export class RulesAdminResolver {
  constructor(
    private readonly reader: RulesReader,
    private readonly rules: Rules,
    private readonly trials: RuleTrials,
    private readonly canaries: RuleCanaries,
    private readonly checks: RuleChecks,
  ) {}

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => AutomaticRuleConnection, { description: 'Oldest first' })
  automaticRules(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs): Promise<ConnectionOf<AutomaticRule>> {
    return this.reader.page(actor, page);
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => AutomaticRule, { nullable: true })
  automaticRule(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AutomaticRule | null> {
    return this.reader.one(actor, id);
  }

  @RequirePermission('reports:read', { acr: 2 })
  @Query(() => [String], { description: 'Classifiers that a rule may ask; the operators decide which there are' })
  ruleClassifiers(): readonly string[] {
    return this.checks.classifierNames;
  }

  @RequirePermission('rules:manage', { acr: 2 })
  @Mutation(() => AutomaticRuleResult, { description: 'A new rule, which is off, or a new version, which is not in force' })
  saveRule(@CurrentActor() actor: Actor, @Args('input') input: SaveRuleInput): Promise<RuleOutcome> {
    return this.rules.save(actor, input);
  }

  @RequirePermission('rules:manage', { acr: 2 })
  @Mutation(() => AutomaticRuleResult, { description: 'Has the worker look at what people wrote' })
  tryRule(@CurrentActor() actor: Actor, @Args() args: TryRuleArgs): Promise<RuleOutcome> {
    return this.trials.ask(actor, args);
  }

  @RequirePermission('rules:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => AutomaticRuleResult, { description: 'Also back to an earlier version' })
  switchRuleOn(@CurrentActor() actor: Actor, @Args() args: SwitchRuleOnArgs): Promise<RuleOutcome> {
    return this.rules.switchOn(actor, args);
  }

  @RequirePermission('rules:manage', { acr: 2 })
  @Mutation(() => AutomaticRuleResult, { description: 'At once, in every process' })
  switchRuleOff(@CurrentActor() actor: Actor, @Args() args: SwitchRuleOffArgs): Promise<RuleOutcome> {
    return this.rules.switchOff(actor, args);
  }

  @RequirePermission('rules:manage', { acr: 2 })
  @Mutation(() => AutomaticRuleResult)
  addRuleCanary(@CurrentActor() actor: Actor, @Args() args: AddRuleCanaryArgs): Promise<RuleOutcome> {
    return this.canaries.add(actor, args);
  }

  @RequirePermission('rules:manage', { acr: 2 })
  @Mutation(() => AutomaticRuleResult)
  retireRuleCanary(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<RuleOutcome> {
    return this.canaries.retire(actor, id);
  }
}
