import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Tx } from '../database/database.js';
import type { DomainEvent } from './outbox.js';

export interface PendingEvent extends DomainEvent {
  readonly id: string;
}

const COLUMNS = `e.id::text AS id, e.event_id AS "eventId", e.type, e.payload, e.occurred_at AS "occurredAt"`;

@Injectable()
export class OutboxRepository {
  constructor(private readonly database: Database) {}

  /** Gives a batch of undelivered events to `dispatch`; they count as dispatched only if it and the commit succeed. Answers how many. */
  take(limit: number, dispatch: (events: readonly PendingEvent[]) => Promise<void>): Promise<number> {
    return this.database.transaction(async (tx: Tx) => {
      const events = await tx.query<PendingEvent>(
        'outbox.take',
        `SELECT ${COLUMNS} FROM outbox_events e WHERE dispatched_at IS NULL ORDER BY e.id LIMIT $1 FOR UPDATE SKIP LOCKED`,
        [limit],
      );
      if (events.length === 0) return 0;
      await dispatch(events);
      await tx.query('outbox.dispatched', 'UPDATE outbox_events SET dispatched_at = now() WHERE id = ANY($1::bigint[])', [
        events.map((event) => event.id),
      ]);
      return events.length;
    });
  }

  /** Events that went to the queue some time ago and still have no effect recorded for a handler: the queue has lost them, or parked them. */
  unhandled(handlers: readonly { type: string; handler: string }[], limit: number): Promise<(PendingEvent & { handler: string })[]> {
    return this.database.query(
      'outbox.unhandled',
      `SELECT ${COLUMNS}, h.handler
         FROM outbox_events e
         JOIN unnest($1::text[], $2::text[]) AS h (type, handler) ON h.type = e.type
        WHERE e.dispatched_at BETWEEN now() - interval '1 day' AND now() - interval '1 minute'
          AND NOT EXISTS (SELECT 1 FROM handled_events d WHERE d.handler = h.handler AND d.event_id = e.event_id)
        ORDER BY e.id LIMIT $3`,
      [handlers.map((h) => h.type), handlers.map((h) => h.handler), limit],
    );
  }

  async isHandled(handler: string, eventId: string): Promise<boolean> {
    return (
      (await this.database.one('outbox.is_handled', 'SELECT 1 AS found FROM handled_events WHERE handler = $1 AND event_id = $2', [
        handler,
        eventId,
      ])) !== null
    );
  }

  async markHandled(handler: string, eventId: string): Promise<void> {
    await this.database.query(
      'outbox.mark_handled',
      'INSERT INTO handled_events (handler, event_id) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      [handler, eventId],
    );
  }

  find(eventId: string): Promise<PendingEvent | null> {
    return this.database.one('outbox.find', `SELECT ${COLUMNS} FROM outbox_events e WHERE e.event_id = $1`, [eventId]);
  }

  /** For a person to decide about. Parked again after a person let it be tried again, it waits again. */
  async park(event: { handler: string; eventId: string; type: string; occurredAt: string; tries: number; error: string }): Promise<void> {
    await this.database.query(
      'outbox.park',
      `INSERT INTO dead_events (id, handler, event_id, type, occurred_at, tries, error) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (handler, event_id) DO UPDATE SET state = 'WAITING', failed_at = now(), tries = EXCLUDED.tries, error = EXCLUDED.error, taken_at = NULL
        WHERE dead_events.state <> 'DISCARDED'`,
      [uuidv7(), event.handler, event.eventId, event.type, event.occurredAt, event.tries, event.error],
    );
  }

  /** It was handled after all. */
  async unpark(handler: string, eventId: string): Promise<void> {
    await this.database.query(
      'outbox.unpark',
      `UPDATE dead_events SET state = 'DONE' WHERE handler = $1 AND event_id = $2 AND state <> 'DISCARDED'`,
      [handler, eventId],
    );
  }

  /** How many events wait, and how long the oldest has waited, in seconds. */
  async lag(): Promise<{ pending: number; seconds: number }> {
    const row = await this.database.one<{ pending: number; seconds: number }>(
      'outbox.lag',
      `SELECT count(*)::int AS pending, coalesce(extract(epoch FROM now() - min(occurred_at)), 0)::float8 AS seconds FROM outbox_events WHERE dispatched_at IS NULL`,
    );
    return row ?? { pending: 0, seconds: 0 };
  }
}
