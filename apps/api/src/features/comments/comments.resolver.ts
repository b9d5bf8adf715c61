import { Args, ID, Info, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { Public, RequirePermission, SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { CurrentActor, CurrentViewer } from '../../platform/auth/current-actor.decorators.js';
import type { RequestContext } from '../../platform/auth/request-context.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { requestedFields } from '../../platform/graphql/requested-fields.js';
import { type Deleted, DeleteResult } from '../content/index.js';
import type { NotAllowed } from '../../platform/graphql/refusal.js';
import { type CommentOutcome, CreateCommentInput, CreateCommentResult, EditCommentResult } from './comment.inputs.js';
import type { CommentRow } from './comment.mapper.js';
import { repliesOf, replyPages } from './comment-pages.js';
import { Comment, CommentConnection } from './comment.type.js';
import { CommentsService } from './comments.service.js';
import { ThreadUpdates } from './thread-updates.js';

@Resolver(() => Comment)
export class CommentsResolver {
  constructor(
    private readonly comments: CommentsService,
    private readonly updates: ThreadUpdates,
  ) {}

  @Query(() => CommentConnection, { name: 'comments', description: 'A thread, oldest first; below a comment if `parentId` is given' })
  @Public()
  thread(
    @CurrentViewer() viewer: Viewer,
    @Args('postId', { type: () => ID }) postId: string,
    @Args('parentId', { type: () => ID, nullable: true }) parentId: string | null | undefined,
    @Args() page: ConnectionArgs,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ConnectionOf<Comment>> {
    return this.comments.thread(viewer, postId, parentId ?? null, [page, ...replyPages(requestedFields(info))]);
  }

  @Mutation(() => CreateCommentResult)
  @RequirePermission('comments:create')
  createComment(
    @CurrentActor() actor: Actor,
    @Args('input') input: CreateCommentInput,
    @Args('idempotencyKey') key: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentOutcome> {
    return this.comments.create(actor, input, key, repliesOf(requestedFields(info)));
  }

  @Mutation(() => EditCommentResult)
  @RequirePermission('comments:create')
  editComment(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('body') body: string,
    @Info() info: GraphQLResolveInfo,
  ): Promise<CommentOutcome> {
    return this.comments.edit(actor, id, body, repliesOf(requestedFields(info)));
  }

  @Mutation(() => DeleteResult)
  @RequirePermission('comments:create')
  deleteComment(@CurrentActor() actor: Actor, @Args('id', { type: () => ID }) id: string): Promise<Deleted | NotAllowed> {
    return this.comments.delete(actor, id);
  }

  @Subscription(() => Comment, {
    resolve(this: CommentsResolver, row: CommentRow, _: unknown, context: RequestContext) {
      return this.comments.toLive(context.viewer, row);
    },
  })
  @SignedIn({ scope: 'gps:read' })
  commentAdded(
    @CurrentActor() actor: Actor,
    @Args('postId', { type: () => ID }) postId: string,
  ): Promise<AsyncIterableIterator<CommentRow>> {
    return this.updates.of(actor.userId, postId);
  }
}
