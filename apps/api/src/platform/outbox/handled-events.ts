import { Injectable } from '@nestjs/common';
import type { Tx } from '../database/database.js';
import type { DomainEvent } from './outbox.js';

/** Remembers inside the handler's own transaction what it has done, so that a second delivery has no second effect. */
@Injectable()
export class HandledEvents {
  /** True the first time; false if `handler` has already handled this event. */
  async first(tx: Tx, handler: string, event: Pick<DomainEvent, 'eventId'>): Promise<boolean> {
    const row = await tx.one(
      'handled_events.first',
      'INSERT INTO handled_events (handler, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING event_id',
      [handler, event.eventId],
    );
    return row !== null;
  }
}
