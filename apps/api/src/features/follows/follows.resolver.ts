import { Args, createUnionType, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Public, RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { CurrentActor, CurrentViewer } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { Profile, ProfileConnection, ProfileReadsService, profileRequest, profilesRequest } from '../profiles/index.js';
import { FollowsService } from './follows.service.js';

const FollowResult = createUnionType({
  name: 'FollowResult',
  types: () => [Profile, NotAllowed] as const,
  resolveType: (value: object) => (value instanceof NotAllowed ? NotAllowed : Profile),
});

@Resolver()
export class FollowsResolver {
  constructor(
    private readonly follows: FollowsService,
    private readonly profiles: ProfileReadsService,
  ) {}

  @Query(() => ProfileConnection, { description: 'Who follows a person, the newest first' })
  @Public()
  followers(
    @CurrentViewer() viewer: Viewer,
    @Args('handle') handle: string,
    @Args() page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Profile>> {
    return this.profiles.follows('followers', viewer, handle, page, profilesRequest(requestedFields(info)));
  }

  @Query(() => ProfileConnection, { description: 'Whom a person follows, the newest first' })
  @Public()
  following(
    @CurrentViewer() viewer: Viewer,
    @Args('handle') handle: string,
    @Args() page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Profile>> {
    return this.profiles.follows('following', viewer, handle, page, profilesRequest(requestedFields(info)));
  }

  @Mutation(() => FollowResult)
  @RequirePermission('follows:create')
  @AllowWhileImpersonating('changes')
  follow(@CurrentActor() actor: Actor, @Args('handle') handle: string, @Info() info: GraphQLResolveInfo): Promise<Profile | NotAllowed> {
    return this.follows.follow(actor, handle, profileRequest(requestedFields(info)));
  }

  @Mutation(() => FollowResult)
  @RequirePermission('follows:create')
  @AllowWhileImpersonating('changes')
  unfollow(@CurrentActor() actor: Actor, @Args('handle') handle: string, @Info() info: GraphQLResolveInfo): Promise<Profile | NotAllowed> {
    return this.follows.unfollow(actor, handle, profileRequest(requestedFields(info)));
  }
}
