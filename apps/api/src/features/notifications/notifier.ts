import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { HandledEvents } from '../../platform/outbox/handled-events.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { Bell } from './bell.js';
import { type NewNotification, NotificationWritesRepository } from './notification-writes.repository.js';

interface Ring {
  readonly userId: string;
  readonly id: string;
}

/** What a handler may do inside its transaction. */
export interface Notifying {
  readonly tx: Tx;
  /** Nobody is told what they did themselves. */
  add(notification: NewNotification): Promise<void>;
  /** For what was written otherwise. */
  ring(userId: string, id: string | null): void;
}

/** Runs a handler once per event, in one transaction, and rings the bells after it has committed. */
@Injectable()
export class Notifier {
  constructor(
    private readonly handled: HandledEvents,
    private readonly writes: NotificationWritesRepository,
    private readonly bell: Bell,
  ) {}

  async once<P>(handler: string, event: DomainEvent<P>, work: (notifying: Notifying) => Promise<void>): Promise<void> {
    const rings = await this.writes.transaction(async (tx) => {
      const rings: Ring[] = [];
      if (!(await this.handled.first(tx, handler, event))) return rings;
      const ring = (userId: string, id: string | null): void => void (id && rings.push({ userId, id }));
      const add = async (notification: NewNotification): Promise<void> => {
        if (notification.actorId !== notification.userId) ring(notification.userId, await this.writes.add(tx, notification));
      };
      await work({ tx, add, ring });
      return rings;
    });
    for (const { userId, id } of rings) await this.bell.ring(userId, id);
  }
}
