import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { COMMENT_CREATED, type CommentEvent } from '../comments/index.js';
import { POST_PUBLISHED, type PostEvent } from '../posts/index.js';
import { HeldContentRepository, type HeldSubject } from './held-content.repository.js';

/** Lets go what waited for a look by a person. Removing it ends the waiting as well; the table sees to that. */
@Injectable()
export class HeldContent {
  constructor(
    private readonly repository: HeldContentRepository,
    private readonly outbox: Outbox,
  ) {}

  /** Part of `tx`. It is news now if nobody could read it before. False if it does not wait (any more), which is no fault. */
  async release(tx: Tx, subject: HeldSubject): Promise<boolean> {
    const released = await this.repository.release(tx, subject);
    if (!released) return false;
    const { authorId, postId, unpublished } = released;
    if (!unpublished) return true;
    if (subject.kind === 'post') {
      await this.outbox.add(tx, { type: POST_PUBLISHED, payload: { postId, authorId } satisfies PostEvent });
    } else {
      const payload: CommentEvent = { commentId: subject.id, postId, authorId };
      await this.outbox.add(tx, { type: COMMENT_CREATED, payload });
    }
    return true;
  }
}
