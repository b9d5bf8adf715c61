import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import type { TextRefused } from '../../platform/text/index.js';
import { AccountMergeInput, StartAccountMergeArgs } from './account-merge.inputs.js';
import { AccountMerges } from './account-merge.service.js';
import { AccountMerge, type AccountMergePreview, AccountMergePreviewResult, AccountMergeResult } from './account-merge.type.js';

@Resolver()
export class AccountMergeAdminResolver {
  constructor(private readonly merges: AccountMerges) {}

  @RequirePermission('users:merge', { acr: 2 })
  @Query(() => AccountMergePreviewResult, { description: 'What follows its owner, what does not, and what to think of' })
  accountMergePreview(@CurrentActor() actor: Actor, @Args('input') input: AccountMergeInput): Promise<AccountMergePreview | NotAllowed> {
    return this.merges.preview(actor, input);
  }

  @RequirePermission('users:merge', { acr: 2 })
  @Query(() => AccountMerge, { nullable: true })
  accountMerge(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AccountMerge | null> {
    return this.merges.find(actor, id);
  }

  @RequirePermission('users:read', { acr: 2 })
  @Query(() => [AccountMerge], { description: 'Those a person is part of, newest first; 50 at most' })
  accountMerges(@CurrentActor() actor: Actor, @Args('userId', { type: () => ID }) userId: string): Promise<AccountMerge[]> {
    return this.merges.of(actor, userId);
  }

  /** Whoever finds an unlocked screen gives nobody’s account away. */
  @RequirePermission('users:merge', { acr: 2, maxAge: 300 })
  @Mutation(() => AccountMergeResult, { description: 'Begins when its time to be taken back is over; then there is no way back' })
  startAccountMerge(@CurrentActor() actor: Actor, @Args() args: StartAccountMergeArgs): Promise<AccountMerge | NotAllowed | TextRefused> {
    return this.merges.start(actor, args);
  }

  @RequirePermission('users:merge', { acr: 2 })
  @Mutation(() => AccountMergeResult, { description: 'One’s own, while it is WAITING' })
  cancelAccountMerge(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<AccountMerge | NotAllowed> {
    return this.merges.cancel(actor, id);
  }
}
