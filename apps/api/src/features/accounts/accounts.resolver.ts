import { Args, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { type AccountDeleted, DeleteAccountResult, Me } from './account.types.js';
import { AccountDeletionService } from './account-deletion.service.js';
import { AccountsService } from './accounts.service.js';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly deletion: AccountDeletionService,
  ) {}

  @Query(() => Me)
  @SignedIn({ scope: 'gps:profile' })
  me(@CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Me | Promise<Me> {
    return this.accounts.me(actor, requestedFields(info));
  }

  /** Asks for a sign-in of the last five minutes: whoever finds an unlocked screen cannot end somebody's account. */
  @Mutation(() => DeleteAccountResult)
  @RequirePermission('account:delete', { maxAge: 300 })
  deleteMyAccount(@CurrentActor() actor: Actor, @Args('confirmHandle') confirmHandle: string): Promise<AccountDeleted | NotAllowed> {
    return this.deletion.deleteOwn(actor, confirmHandle);
  }
}
