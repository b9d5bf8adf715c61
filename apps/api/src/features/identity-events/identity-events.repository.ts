import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { IdentityEvent, ReceivedBy } from './identity-event.js';

@Injectable()
export class IdentityEventsRepository {
  constructor(private readonly database: Database) {}

  /** Writes what is not known yet, in one statement; answers the ids that were new. */
  async add(tx: Tx, events: readonly IdentityEvent[], by: ReceivedBy): Promise<Set<string>> {
    const rows = await tx.query<{ id: string }>(
      'identity_events.add',
      `INSERT INTO identity_events (id, kind, type, at, received_by, realm, user_id, session_id, client, address, error, details)
       SELECT e.id, e.kind, e.type, e.at, $2, e.realm, e."userId", e."sessionId", e.client, e.address, e.error, e.details
         FROM jsonb_to_recordset($1::jsonb) AS e (id text, kind text, type text, at timestamptz, realm text, "userId" uuid, "sessionId" text,
           client text, address text, error text, details jsonb)
       ON CONFLICT (id) DO NOTHING RETURNING id`,
      [JSON.stringify(events), by],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** Of those older than so many days, `most` at a time. The table gives nothing away but by this function. */
  async forget(days: number, most: number): Promise<number> {
    const row = await this.database.one<{ n: number }>('identity_events.forget', 'SELECT forget_identity_events($1, $2) AS n', [
      days,
      most,
    ]);
    return row?.n ?? 0;
  }

  /** Names for the audit trail; who has no account here has none. */
  async usernames(tx: Tx, ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await tx.query<{ id: string; username: string }>(
      'identity_events.usernames',
      'SELECT id, username FROM users WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row.username]));
  }

  /** Held to the end of the transaction, so that one worker catches up at a time; false if another is at it. */
  async tryCatchUp(tx: Tx): Promise<boolean> {
    const row = await tx.one<{ mine: boolean }>(
      'identity_events.catch_up_lock',
      `SELECT pg_try_advisory_xact_lock(hashtext('identity_events.catch_up')) AS mine`,
    );
    return row?.mine ?? false;
  }

  async seenUntil(kind: IdentityEvent['kind']): Promise<Date | null> {
    const row = await this.database.one<{ at: Date }>(
      'identity_events.mark',
      'SELECT seen_until AS at FROM identity_event_marks WHERE kind = $1',
      [kind],
    );
    return row?.at ?? null;
  }

  async markSeen(tx: Tx, kind: IdentityEvent['kind'], until: Date): Promise<void> {
    await tx.query(
      'identity_events.mark_seen',
      `INSERT INTO identity_event_marks (kind, seen_until) VALUES ($1, $2)
       ON CONFLICT (kind) DO UPDATE SET seen_until = greatest(identity_event_marks.seen_until, excluded.seen_until)`,
      [kind, until],
    );
  }
}
