import { Args, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public, RequirePermission } from '../../platform/auth/access.decorators.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { CurrentActor, CurrentViewer } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { type Deleted, DeleteResult } from '../content/index.js';
import { TopicInput } from '../topics/index.js';
import { CreatePostInput, CreatePostResult, EditPostResult } from './post.inputs.js';
import { PostReadsService } from './post-reads.service.js';
import { postRequest, postsRequest } from './post-shape.js';
import { Post, PostConnection } from './post.type.js';
import { PostsService } from './posts.service.js';

@Resolver(() => Post)
export class PostsResolver {
  constructor(
    private readonly reads: PostReadsService,
    private readonly posts: PostsService,
  ) {}

  @Query(() => Post, { nullable: true })
  @Public()
  post(
    @CurrentViewer() viewer: Viewer,
    @Args('id', { type: () => ID }) id: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Post | null> {
    return this.reads.one(viewer, id, postRequest(requestedFields(info)));
  }

  @Query(() => PostConnection, { description: 'Everything, newest first' })
  @Public()
  latestPosts(
    @CurrentViewer() viewer: Viewer,
    @Args() page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Post>> {
    return this.reads.latest(viewer, page, postsRequest(requestedFields(info)));
  }

  @Query(() => PostConnection, { description: 'Posts about a driver, team or race, newest first' })
  @Public()
  topicPosts(
    @CurrentViewer() viewer: Viewer,
    @Args('topic') topic: TopicInput,
    @Args() page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Post>> {
    return this.reads.about(viewer, topic, page, postsRequest(requestedFields(info)));
  }

  @Query(() => PostConnection)
  @Public()
  profilePosts(
    @CurrentViewer() viewer: Viewer,
    @Args('handle') handle: string,
    @Args() page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Post>> {
    return this.reads.ofAuthor(viewer, handle, page, postsRequest(requestedFields(info)));
  }

  @Mutation(() => CreatePostResult)
  @RequirePermission('posts:create')
  createPost(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreatePostInput,
    @Args('idempotencyKey') key: string,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<PostsService['create']> {
    return this.posts.create(actor, input, key, postRequest(requestedFields(info)));
  }

  @Mutation(() => EditPostResult)
  @RequirePermission('posts:create')
  editPost(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('body') body: string,
    @Info() info: GraphQLResolveInfo,
  ): ReturnType<PostsService['edit']> {
    return this.posts.edit(actor, id, body, postRequest(requestedFields(info)));
  }

  @Mutation(() => DeleteResult)
  @RequirePermission('posts:create')
  deletePost(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Deleted | NotAllowed> {
    return this.posts.delete(actor, id);
  }
}
