import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { COMMENT_CREATED, type CommentEvent } from './comments.events.js';
import { ThreadUpdates } from './thread-updates.js';

/** Live updates need no memory of what was handled: a client knows a comment by its id. */
@Injectable()
export class CommentsProcessor {
  constructor(private readonly updates: ThreadUpdates) {}

  @OnEvent(COMMENT_CREATED, 'comments.live-thread')
  onCreated(event: DomainEvent<CommentEvent>): Promise<void> {
    return this.updates.announce(event.payload.commentId);
  }
}
