import { Injectable } from '@nestjs/common';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { BatchedCache } from './batched-cache.js';
import { type FollowedKind, TopicFollowsRepository } from './topic-follows.repository.js';

/** A count may be this old; whether the asking person follows is always read anew. */
const COUNTS_KEPT_MS = 5_000;

@Injectable()
export class RacingFollows {
  /** Per request, for as long as its actor lives. */
  private readonly followed = new WeakMap<Actor, Promise<ReadonlySet<string>>>();
  private readonly counts: BatchedCache<number>;

  constructor(private readonly repository: TopicFollowsRepository) {
    this.counts = new BatchedCache((topics) => repository.counts(topics), 0, { limit: 5_000, keepMs: COUNTS_KEPT_MS });
  }

  async follows(viewer: Viewer, kind: FollowedKind, id: string): Promise<boolean> {
    if (viewer === null) return false;
    let followed = this.followed.get(viewer);
    if (!followed) this.followed.set(viewer, (followed = this.repository.followedBy(viewer.userId)));
    return (await followed).has(`${kind} ${id}`);
  }

  count(kind: FollowedKind, id: string): Promise<number> {
    return this.counts.get(`${kind} ${id}`);
  }
}
