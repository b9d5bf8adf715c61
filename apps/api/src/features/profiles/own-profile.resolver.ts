import { Info, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { AccountsService, Me } from '../accounts/index.js';
import { ProfileReadsService } from './profile-reads.service.js';
import { profileRequest } from './profile-shape.js';
import { Profile } from './profile.type.js';
import { ProfilesService } from './profiles.service.js';

/** What a person's own account shows of their profile. */
@Resolver(() => Me)
export class OwnProfileResolver {
  constructor(
    private readonly reads: ProfileReadsService,
    private readonly profiles: ProfilesService,
    private readonly accounts: AccountsService,
  ) {}

  @Mutation(() => Me, { description: 'Says that the welcome was seen' })
  @RequirePermission('profile:edit')
  @AllowWhileImpersonating('changes')
  async completeOnboarding(@CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<Me> {
    await this.profiles.completeOnboarding(actor);
    return this.accounts.me(actor, requestedFields(info));
  }

  @ResolveField(() => Profile)
  profile(@CurrentActor() actor: Actor, @Info() info: GraphQLResolveInfo): Promise<Profile> {
    return this.reads.own(actor, profileRequest(requestedFields(info)));
  }
}
