import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { TextRefused } from '../../platform/text/index.js';
import { AppealInput, type AppealReceived, AppealResult } from './appeals.inputs.js';
import { Appeals } from './appeals.service.js';

@Resolver()
export class AppealsResolver {
  constructor(private readonly appeals: Appeals) {}

  /** The suspended too, and they above all. */
  @Mutation(() => AppealResult, {
    description: 'Once against each decision, within thirty days; somebody else than before looks at it again',
  })
  @SignedIn()
  appeal(
    @CurrentActor() actor: Actor,
    @Args('input') { noticeId, statement }: AppealInput,
    @Args('idempotencyKey') key: string,
  ): Promise<AppealReceived | NotAllowed | TextRefused> {
    return this.appeals.appeal(actor, noticeId, statement, key);
  }
}
