import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { EndReason } from './sessions.events.js';
import type { DeviceFamily } from './user-agent.js';

/** A session as it was seen here. */
export interface SeenSession extends DeviceFamily {
  readonly id: string;
  readonly clientId: string;
  readonly address: string | null;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
  readonly ended: boolean;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Of the person; no session of Keycloak lives longer than 60 days. */
  seen(userId: string): Promise<SeenSession[]> {
    return this.database.query<SeenSession>(
      'sessions.seen',
      `SELECT id, client_id AS "clientId", browser, system, host(address) AS address, first_seen_at AS "firstSeenAt", last_seen_at AS "lastSeenAt",
         ended_at IS NOT NULL AS ended
         FROM sessions WHERE user_id = $1 AND last_seen_at > now() - interval '60 days' ORDER BY last_seen_at DESC LIMIT 500`,
      [userId],
    );
  }

  find(sessionId: string): Promise<{ userId: string; ended: boolean } | null> {
    return this.database.one('sessions.find', 'SELECT user_id AS "userId", ended_at IS NOT NULL AS ended FROM sessions WHERE id = $1', [
      sessionId,
    ]);
  }

  async isPresent(userId: string): Promise<boolean> {
    return (
      (await this.database.one('sessions.person', 'SELECT 1 AS found FROM users WHERE id = $1 AND deleted_at IS NULL', [userId])) !== null
    );
  }

  /** Remembers that they were ended here, also those that were never seen here. Answers how many were not ended before. */
  async markEnded(tx: Tx, userId: string, ids: readonly string[], reason: EndReason): Promise<number> {
    const rows = await tx.query(
      'sessions.mark_ended',
      `INSERT INTO sessions AS s (id, user_id, client_id, ended_at, end_reason) SELECT id, $1, '', now(), $3 FROM unnest($2::text[]) AS id
       ON CONFLICT (id) DO UPDATE SET ended_at = now(), end_reason = excluded.end_reason WHERE s.user_id = excluded.user_id AND s.ended_at IS NULL
       RETURNING id`,
      [userId, ids, reason],
    );
    return rows.length;
  }
}
