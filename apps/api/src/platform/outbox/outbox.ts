import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Tx } from '../database/database.js';

export interface NewEvent<P extends object = object> {
  /** `thing.happened`, e.g. post.published. */
  readonly type: string;
  readonly payload: P;
}

export interface DomainEvent<P = Record<string, unknown>> {
  readonly eventId: string;
  readonly type: string;
  readonly payload: P;
  readonly occurredAt: Date;
}

/** Events are written with the rows they speak of, in one transaction; the worker delivers them at least once. */
@Injectable()
export class Outbox {
  async add(tx: Tx, event: NewEvent): Promise<string> {
    const eventId = uuidv7();
    await tx.query(
      'outbox.add',
      `WITH added AS (INSERT INTO outbox_events (event_id, type, payload) VALUES ($1, $2, $3) RETURNING 1) SELECT pg_notify('outbox', '') FROM added`,
      [eventId, event.type, JSON.stringify(event.payload)],
    );
    return eventId;
  }
}
