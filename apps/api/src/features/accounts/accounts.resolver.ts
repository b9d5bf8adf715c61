import { Query, Resolver } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { Me } from './account.types.js';
import { AccountsService } from './accounts.service.js';

@Resolver()
export class AccountsResolver {
  constructor(private readonly accounts: AccountsService) {}

  @Query(() => Me)
  @SignedIn()
  me(@CurrentActor() actor: Actor): Promise<Me> {
    return this.accounts.me(actor);
  }
}
