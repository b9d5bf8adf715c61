import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Tx } from '../database/database.js';

/** Times in milliseconds since 1970. */
export interface Revocation {
  readonly id: string;
  readonly sessionId: string | null;
  readonly userId: string | null;
  /** With a person: only what the application does for them. */
  readonly clientId: string | null;
  readonly revokedAt: number;
  readonly expiresAt: number;
}

export type RevocationTarget = Pick<Revocation, 'sessionId' | 'userId' | 'clientId'> & { readonly reason: string };

const COLUMNS = `id, session_id AS "sessionId", user_id AS "userId", client_id AS "clientId",
  (extract(epoch FROM revoked_at) * 1000)::float8 AS "revokedAt", (extract(epoch FROM expires_at) * 1000)::float8 AS "expiresAt"`;

@Injectable()
export class RevocationRepository {
  constructor(private readonly database: Database) {}

  async add(target: RevocationTarget, tx?: Tx): Promise<Revocation> {
    // A day is longer than any access token lives.
    const rows = await (tx ?? this.database).query<Revocation>(
      'revocations.add',
      `INSERT INTO session_revocations (id, session_id, user_id, client_id, reason, revoked_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, clock_timestamp(), clock_timestamp() + interval '1 day') RETURNING ${COLUMNS}`,
      [uuidv7(), target.sessionId, target.userId, target.clientId, target.reason],
    );
    return rows[0] as Revocation;
  }

  current(): Promise<Revocation[]> {
    return this.database.query<Revocation>('revocations.current', `SELECT ${COLUMNS} FROM session_revocations WHERE expires_at > now()`);
  }
}
