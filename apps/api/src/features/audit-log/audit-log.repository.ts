import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { AuditRecord } from './audit-log.entry.js';

/** An entry as the verifier sees it. */
export interface ChainLink {
  readonly seq: string;
  readonly previous: Buffer;
  readonly hash: Buffer;
  /** What the hash covers besides the hash before. */
  readonly body: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** The same fields as `audit_row_hash` takes, and `gps audit verify`. */
const CHAIN = `
  SELECT seq::text AS seq, previous_hash AS previous, hash, (extract(epoch FROM at) * 1000)::float8 AS at,
    CASE WHEN form = 1 THEN
      concat_ws(chr(31), to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(actor_id::text, ''), actor_name, action,
        coalesce(subject_kind, ''), coalesce(subject_id, ''), coalesce(reason, ''), details::text, coalesce(request_id, ''))
    ELSE
      jsonb_build_array(form, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), actor_id, actor_name, on_behalf_of, action,
        subject_kind, subject_id, reason, details, request_id, session_id, address)::text
    END AS body
  FROM audit_log WHERE audit_log.seq > $1 ORDER BY audit_log.seq LIMIT $2`;

@Injectable()
export class AuditLogRepository {
  constructor(private readonly database: Database) {}

  async append(tx: Tx, { actorId, actorName, onBehalfOf, requestId, sessionId, address, entry, details }: AuditRecord): Promise<void> {
    const { action, subjectKind, subjectId, reason } = entry;
    await tx.query(
      'audit_log.append',
      `INSERT INTO audit_log (actor_id, actor_name, on_behalf_of, action, subject_kind, subject_id, reason, details, request_id, session_id, address, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, '', '')`,
      [
        ...[actorId, actorName, onBehalfOf, action, subjectKind ?? null, subjectId ?? null, reason ?? null, JSON.stringify(details)],
        ...[requestId, sessionId, address],
      ],
    );
  }

  /** The newest entry; null while there is none. */
  head(): Promise<{ seq: string; hash: Buffer } | null> {
    return this.database.one('audit_log.head', 'SELECT seq::text AS seq, hash FROM audit_log ORDER BY audit_log.seq DESC LIMIT 1');
  }

  async hashOf(seq: string): Promise<Buffer | null> {
    return (
      (await this.database.one<{ hash: Buffer }>('audit_log.hash_of', 'SELECT hash FROM audit_log WHERE seq = $1', [seq]))?.hash ?? null
    );
  }

  /** Up to `limit` entries after `seq`, oldest first. */
  chain(seq: string, limit: number): Promise<ChainLink[]> {
    return this.database.query<ChainLink>('audit_log.chain', CHAIN, [seq, limit]);
  }
}
