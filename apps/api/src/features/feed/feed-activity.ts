import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { mapLive } from '../../platform/live/map-live.js';
import { followsChannel } from '../topics/index.js';
import { concerns, type KnownInterests, known } from './feed.policy.js';
import { FeedRepository, type Publication } from './feed.repository.js';
import type { FeedActivity } from './feed.type.js';

const PUBLICATIONS = 'publications';

/**
 * Tells open home feeds that there is something new. Every process hears every publication on one channel and compares
 * it with what its subscribers follow, which it keeps in memory for as long as they are subscribed.
 */
@Injectable()
export class FeedActivityFeed {
  constructor(
    private readonly feed: FeedRepository,
    private readonly bus: LiveBus,
  ) {}

  async of(actor: Actor): Promise<AsyncIterableIterator<FeedActivity>> {
    let interests: KnownInterests | null = null;
    const forget = await this.bus.listen(followsChannel(actor.userId), () => (interests = null));
    return mapLive(
      this.bus.subscribe<Publication>(PUBLICATIONS),
      async (post) => {
        interests ??= known(await this.feed.interests(actor.userId));
        return concerns(actor.userId, interests, post) ? { newestPostId: post.postId, authorHandle: post.authorHandle } : undefined;
      },
      forget,
    );
  }

  async announce(postId: string): Promise<void> {
    const post = await this.feed.publication(postId);
    if (post) await this.bus.publish(PUBLICATIONS, post);
  }
}
