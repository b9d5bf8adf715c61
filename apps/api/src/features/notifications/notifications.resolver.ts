import { Args, ID, Int, Mutation, Query, ResolveField, Resolver, Subscription } from '@nestjs/graphql';
import { SignedIn } from '../../platform/auth/access.decorators.js';
import type { Actor } from '../../platform/auth/actor.js';
import { CurrentActor } from '../../platform/auth/current-actor.decorators.js';
import { ConnectionArgs, type ConnectionOf } from '../../platform/graphql/connection.js';
import { Me } from '../accounts/index.js';
import type { NotificationRow } from './notification.mapper.js';
import { type ModerationNotice, ModerationNoticeConnection, Notification, NotificationConnection } from './notification.type.js';
import { NotificationsService } from './notifications.service.js';

@Resolver(() => Me)
export class NotificationsResolver {
  constructor(private readonly service: NotificationsService) {}

  @Query(() => NotificationConnection, { description: 'Newest first' })
  @SignedIn({ scope: 'gps:read' })
  notifications(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs): Promise<ConnectionOf<Notification>> {
    return this.service.page(actor, page);
  }

  @Query(() => Int, { name: 'unreadNotificationCount' })
  @SignedIn({ scope: 'gps:read' })
  unread(@CurrentActor() actor: Actor): Promise<number> {
    return this.service.unread(actor);
  }

  /** `me { unreadNotificationCount }` */
  @ResolveField(() => Int)
  unreadNotificationCount(@CurrentActor() actor: Actor): Promise<number> {
    return this.service.unread(actor);
  }

  @Query(() => ModerationNoticeConnection, { description: 'What the moderators decided about oneself, newest first' })
  @SignedIn()
  myModerationNotices(@CurrentActor() actor: Actor, @Args() page: ConnectionArgs): Promise<ConnectionOf<ModerationNotice>> {
    return this.service.moderationNotices(actor, page);
  }

  @Mutation(() => Int, { description: 'All up to and including `upTo`, or all; answers how many are unread then' })
  @SignedIn({ scope: 'gps:read' })
  markNotificationsRead(
    @CurrentActor() actor: Actor,
    @Args('upTo', { type: () => ID, nullable: true }) upTo?: string | null,
  ): Promise<number> {
    return this.service.markRead(actor, upTo ?? null);
  }

  @Subscription(() => Notification, {
    resolve(this: NotificationsResolver, row: NotificationRow) {
      return this.service.toNotification(row);
    },
  })
  @SignedIn({ scope: 'gps:read' })
  notificationAdded(@CurrentActor() actor: Actor): AsyncIterableIterator<NotificationRow> {
    return this.service.live(actor);
  }
}
