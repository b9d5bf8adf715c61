import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public, RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { Post, postRequest, ReactionKind } from '../posts/index.js';
import { type Reaction, ReactionConnection } from './reaction.type.js';
import { ReactionsService } from './reactions.service.js';

@Resolver()
export class ReactionsResolver {
  constructor(private readonly service: ReactionsService) {}

  @Query(() => ReactionConnection, { description: 'Who reacted to a post, newest first' })
  @Public()
  reactions(@Args('postId', { type: () => ID }) postId: string, @Args() page: ConnectionArgs): Promise<ConnectionOf<Reaction>> {
    return this.service.page(postId, page);
  }

  @Mutation(() => Post, { description: 'One reaction per person; a second one takes its place' })
  @RequirePermission('reactions:create')
  react(
    @CurrentActor() actor: Actor,
    @Args('postId', { type: () => ID }) postId: string,
    @Args('kind', { type: () => ReactionKind }) kind: ReactionKind,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Post> {
    return this.service.react(actor, postId, kind, postRequest(requestedFields(info)));
  }

  @Mutation(() => Post)
  @RequirePermission('reactions:create')
  unreact(
    @CurrentActor() actor: Actor,
    @Args('postId', { type: () => ID }) postId: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Post> {
    return this.service.unreact(actor, postId, postRequest(requestedFields(info)));
  }
}
