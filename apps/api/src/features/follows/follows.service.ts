import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { handleOrNull } from '../content/index.js';
import { type Profile, ProfileReadsService, type ProfileRequest } from '../profiles/index.js';
import { followsChannel } from '../topics/index.js';
import './follows.errors.js';
import { type FollowEvent, USER_FOLLOWED, USER_UNFOLLOWED } from './follows.events.js';
import { FollowsRepository } from './follows.repository.js';

@Injectable()
export class FollowsService {
  constructor(
    private readonly follows: FollowsRepository,
    private readonly profiles: ProfileReadsService,
    private readonly outbox: Outbox,
    private readonly bus: LiveBus,
  ) {}

  /** Following twice is following once. */
  follow(actor: Actor, handle: string, request: ProfileRequest): Promise<Profile | NotAllowed> {
    return this.change(actor, handle, request, USER_FOLLOWED);
  }

  unfollow(actor: Actor, handle: string, request: ProfileRequest): Promise<Profile | NotAllowed> {
    return this.change(actor, handle, request, USER_UNFOLLOWED);
  }

  private async change(
    actor: Actor,
    raw: string,
    request: ProfileRequest,
    type: typeof USER_FOLLOWED | typeof USER_UNFOLLOWED,
  ): Promise<Profile | NotAllowed> {
    const handle = handleOrNull(raw);
    const followeeId = handle && (await this.follows.person(handle));
    if (!followeeId) return new NotAllowed('profile.not_found');
    if (followeeId === actor.userId) return new NotAllowed('follow.self');
    await this.follows.transaction(async (tx) => {
      const changed = await this.follows[type === USER_FOLLOWED ? 'add' : 'remove'](tx, actor.userId, followeeId);
      if (changed) await this.outbox.add(tx, { type, payload: { followerId: actor.userId, followeeId } satisfies FollowEvent });
    });
    await this.bus.publish(followsChannel(actor.userId), {});
    return (await this.profiles.byHandle(actor, handle, request)) ?? new NotAllowed('profile.not_found');
  }
}
