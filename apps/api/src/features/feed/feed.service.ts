import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { MediaUrls } from '../media/index.js';
import { below, type Post, type PostRequest, toPostConnection } from '../posts/index.js';
import { FeedRepository } from './feed.repository.js';

@Injectable()
export class FeedService {
  constructor(
    private readonly feed: FeedRepository,
    private readonly urls: MediaUrls,
  ) {}

  /** What the actor, the people and the topics they follow have posted, newest first. */
  async home(actor: Actor, page: { first: number; after?: string | null }, request: PostRequest): Promise<ConnectionOf<Post>> {
    const row = await this.feed.home(actor.userId, below(page), request);
    return toPostConnection(actor, row, this.urls, page, request);
  }
}
