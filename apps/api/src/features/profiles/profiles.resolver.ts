import { Args, Info, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { AllowWhileImpersonating } from '../../platform/auth/impersonation.policy.js';
import type { GraphQLResolveInfo } from 'graphql';
import { Public, RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { CurrentActor, CurrentViewer } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { HandleAvailability, UpdateProfileInput, UpdateProfileResult } from './profile.inputs.js';
import { ProfileReadsService } from './profile-reads.service.js';
import { peopleRequest, profileRequest, profilesRequest } from './profile-shape.js';
import { Profile, ProfileConnection } from './profile.type.js';
import { ProfilesService } from './profiles.service.js';

@Resolver(() => Profile)
export class ProfilesResolver {
  constructor(
    private readonly reads: ProfileReadsService,
    private readonly profiles: ProfilesService,
  ) {}

  @Query(() => Profile, { nullable: true })
  @Public()
  profile(@CurrentViewer() viewer: Viewer, @Args('handle') handle: string, @Info() info: GraphQLResolveInfo): Promise<Profile | null> {
    return this.reads.byHandle(viewer, handle, profileRequest(requestedFields(info)));
  }

  @Query(() => ProfileConnection, { description: 'By handle or display name, best first' })
  @Public()
  searchProfiles(
    @CurrentViewer() viewer: Viewer,
    @Args('query') query: string,
    @Args() page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Profile>> {
    return this.reads.search(viewer, query, page, profilesRequest(requestedFields(info)));
  }

  @Query(() => [Profile], { description: 'People one does not follow yet; 20 at most' })
  @SignedIn({ scope: 'gps:read' })
  suggestedProfiles(
    @CurrentActor() actor: Actor,
    @Args('first', { type: () => Int, defaultValue: 5 }) first: number,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Profile[]> {
    return this.reads.suggested(actor, first, peopleRequest(requestedFields(info)));
  }

  @Query(() => HandleAvailability)
  @SignedIn()
  handleAvailable(@CurrentActor() actor: Actor, @Args('handle') handle: string): Promise<HandleAvailability> {
    return this.profiles.availability(actor, handle);
  }

  @Mutation(() => UpdateProfileResult)
  @RequirePermission('profile:edit')
  @AllowWhileImpersonating('changes')
  updateProfile(
    @CurrentActor() actor: Actor,
    @Args('input') input: UpdateProfileInput,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<ProfilesService['update']> {
    return this.profiles.update(actor, input, profileRequest(requestedFields(info)));
  }
}
