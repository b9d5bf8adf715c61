import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { type AuditEntry, AuditEntryConnection, AuditLogReader } from '../audit-log/index.js';
import { SwitchHistoryArgs, SwitchOffArgs, SwitchOnArgs } from './feature-switch.inputs.js';
import { FeatureSwitch, FeatureSwitchResult } from './feature-switch.type.js';
import { FeatureSwitches, type SwitchOutcome } from './feature-switches.service.js';

@Resolver()
export class FeatureSwitchesAdminResolver {
  constructor(
    private readonly switches: FeatureSwitches,
    private readonly trail: AuditLogReader,
  ) {}

  /** All staff, so that nobody wonders why members write to them. */
  @RequirePermission('staff:enter', { acr: 2 })
  @Query(() => [FeatureSwitch])
  featureSwitches(@CurrentActor() actor: Actor): FeatureSwitch[] {
    return this.switches.list(actor);
  }

  @RequirePermission('operations:manage', { acr: 2 })
  @Query(() => AuditEntryConnection, { description: 'Who switched it, when and why; newest first' })
  featureSwitchHistory(@Args() { name, first, after }: SwitchHistoryArgs): Promise<ConnectionOf<AuditEntry>> {
    return this.trail.page({ filter: { subjectId: name }, first, after: after ?? null });
  }

  @RequirePermission('operations:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => FeatureSwitchResult, { description: 'Off already: the new reason and end hold' })
  switchOff(@CurrentActor() actor: Actor, @Args() args: SwitchOffArgs): Promise<SwitchOutcome> {
    return this.switches.switchOff(actor, args);
  }

  @RequirePermission('operations:manage', { acr: 2, maxAge: 300 })
  @Mutation(() => FeatureSwitchResult)
  switchOn(@CurrentActor() actor: Actor, @Args() args: SwitchOnArgs): Promise<SwitchOutcome> {
    return this.switches.switchOn(actor, args);
  }

  @RequirePermission('staff:enter', { acr: 2 })
  @Subscription(() => [FeatureSwitch], { description: 'All of them, after each change' })
  featureSwitchesChanged(@CurrentActor() actor: Actor): AsyncIterableIterator<{ featureSwitchesChanged: FeatureSwitch[] }> {
    return this.switches.changes(actor);
  }
}
