import { Injectable } from '@nestjs/common';
import { LiveBus } from '../../platform/live/live-bus.js';
import type { NotificationRow } from './notification.mapper.js';
import { NotificationsRepository } from './notifications.repository.js';

const channelOf = (userId: string): string => `notifications:${userId}`;

/** Rings for open pages; whoever is away reads the list later. */
@Injectable()
export class Bell {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly bus: LiveBus,
  ) {}

  async ring(userId: string, notificationId: string): Promise<void> {
    const row = await this.notifications.one(notificationId);
    if (row) await this.bus.publish(channelOf(userId), row);
  }

  listen(userId: string): AsyncIterableIterator<NotificationRow> {
    return this.bus.subscribe<NotificationRow>(channelOf(userId));
  }
}
