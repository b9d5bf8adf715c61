import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { COMMENT_CREATED, COMMENT_DELETED, type CommentEvent } from '../comments/index.js';
import { type FollowEvent, USER_FOLLOWED, USER_UNFOLLOWED } from '../follows/index.js';
import { POST_DELETED, type PostEvent } from '../posts/index.js';
import { REACTION_ADDED, REACTION_REMOVED, type ReactionEvent } from '../reactions/index.js';
import { NotificationWritesRepository } from './notification-writes.repository.js';
import { Notifier } from './notifier.js';

const HANDLER = {
  followed: 'notifications.followed',
  unfollowed: 'notifications.unfollowed',
  commented: 'notifications.commented',
  commentDeleted: 'notifications.comment-deleted',
  postDeleted: 'notifications.post-deleted',
  reacted: 'notifications.reacted',
  unreacted: 'notifications.unreacted',
} as const;

/** What people do that others want to hear about. */
@Injectable()
export class SocialHandlers {
  constructor(
    private readonly notifier: Notifier,
    private readonly writes: NotificationWritesRepository,
  ) {}

  @OnEvent(USER_FOLLOWED, HANDLER.followed)
  followed(event: DomainEvent<FollowEvent>): Promise<void> {
    const { followerId, followeeId } = event.payload;
    return this.notifier.once(HANDLER.followed, event, ({ add }) =>
      add({ userId: followeeId, kind: 'FOLLOW', actorId: followerId, dedupeKey: `follow:${followerId}` }),
    );
  }

  @OnEvent(USER_UNFOLLOWED, HANDLER.unfollowed)
  unfollowed(event: DomainEvent<FollowEvent>): Promise<void> {
    const { followerId, followeeId } = event.payload;
    return this.notifier.once(HANDLER.unfollowed, event, ({ tx }) => this.writes.withdraw(tx, followeeId, `follow:${followerId}`));
  }

  /** The one who is answered hears of a reply, the author of the post of a comment, nobody of both. */
  @OnEvent(COMMENT_CREATED, HANDLER.commented)
  commented(event: DomainEvent<CommentEvent>): Promise<void> {
    const { commentId, authorId } = event.payload;
    return this.notifier.once(HANDLER.commented, event, async ({ tx, add }) => {
      const occasion = await this.writes.occasion(tx, commentId);
      if (!occasion) return;
      const { postId, postAuthorId, parentAuthorId } = occasion;
      const common = { actorId: authorId, postId, commentId, dedupeKey: `comment:${commentId}` };
      if (parentAuthorId) await add({ ...common, userId: parentAuthorId, kind: 'REPLY' });
      if (postAuthorId !== parentAuthorId) await add({ ...common, userId: postAuthorId, kind: 'COMMENT' });
    });
  }

  @OnEvent(COMMENT_DELETED, HANDLER.commentDeleted)
  commentDeleted(event: DomainEvent<CommentEvent>): Promise<void> {
    return this.notifier.once(HANDLER.commentDeleted, event, ({ tx }) =>
      this.writes.withdrawAbout(tx, { commentId: event.payload.commentId }),
    );
  }

  @OnEvent(POST_DELETED, HANDLER.postDeleted)
  postDeleted(event: DomainEvent<PostEvent>): Promise<void> {
    return this.notifier.once(HANDLER.postDeleted, event, ({ tx }) => this.writes.withdrawAbout(tx, { postId: event.payload.postId }));
  }

  @OnEvent(REACTION_ADDED, HANDLER.reacted)
  reacted(event: DomainEvent<ReactionEvent>): Promise<void> {
    return this.aggregate(HANDLER.reacted, event, true);
  }

  @OnEvent(REACTION_REMOVED, HANDLER.unreacted)
  unreacted(event: DomainEvent<ReactionEvent>): Promise<void> {
    return this.aggregate(HANDLER.unreacted, event, false);
  }

  private aggregate(handler: string, event: DomainEvent<ReactionEvent>, added: boolean): Promise<void> {
    const { postId, userId } = event.payload;
    return this.notifier.once(handler, event, async ({ tx, ring }) => {
      const authorId = await this.writes.authorOf(tx, postId);
      if (authorId === null || authorId === userId) return;
      ring(authorId, await this.writes.aggregateReactions(tx, postId, added));
    });
  }
}
