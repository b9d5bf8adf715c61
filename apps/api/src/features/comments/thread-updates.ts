import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { uuidOrNull } from '../content/index.js';
import type { CommentRow } from './comment.mapper.js';
import { threadChannel } from './comments.events.js';
import { CommentsRepository } from './comments.repository.js';

/** A comment that was just written has none, but a client may ask. */
export const LIVE_REPLIES = { first: 3 };

/** New comments of a post as they come. */
@Injectable()
export class ThreadUpdates {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly bus: LiveBus,
  ) {}

  /** Refuses to listen to a post that is not there to be read. */
  async of(viewerId: string, postId: string): Promise<AsyncIterableIterator<CommentRow>> {
    const id = uuidOrNull(postId);
    if (id === null || (await this.comments.thread(viewerId, id, null, [{ first: 1 }])) === null) throw new DomainError('post.not_found');
    return this.bus.subscribe<CommentRow>(threadChannel(id));
  }

  async announce(commentId: string): Promise<void> {
    const row = await this.comments.one(null, commentId, [LIVE_REPLIES]);
    if (row) await this.bus.publish(threadChannel(row.postId), row);
  }
}
