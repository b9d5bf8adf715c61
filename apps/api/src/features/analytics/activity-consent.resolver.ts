import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ActivityConsentRepository } from './activity-consent.repository.js';

/** Nobody is asked twice and nothing depends on the answer: without it a member's activity is counted as nobody's. */
@Resolver()
export class ActivityConsentResolver {
  constructor(private readonly repository: ActivityConsentRepository) {}

  @Query(() => Boolean, { description: 'Whether one allows one’s activity to be counted as that of one person' })
  @SignedIn()
  activityFigures(@CurrentActor() actor: Actor): Promise<boolean> {
    return this.repository.given(actor.userId);
  }

  /** Holds from the next event on. What was counted before names nobody, so that there is nothing to take back. */
  @Mutation(() => Boolean)
  @SignedIn()
  async setActivityFigures(@CurrentActor() actor: Actor, @Args('allowed') allowed: boolean): Promise<boolean> {
    await (allowed ? this.repository.give(actor.userId) : this.repository.withdraw(actor.userId));
    return allowed;
  }
}
