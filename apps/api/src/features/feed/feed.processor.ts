import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { POST_PUBLISHED, type PostEvent } from '../posts/index.js';
import { FeedActivityFeed } from './feed-activity.js';

@Injectable()
export class FeedProcessor {
  constructor(private readonly activity: FeedActivityFeed) {}

  @OnEvent(POST_PUBLISHED, 'feed.activity')
  onPublished(event: DomainEvent<PostEvent>): Promise<void> {
    return this.activity.announce(event.payload.postId);
  }
}
