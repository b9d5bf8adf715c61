import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { AuditRecord } from './audit-log.entry.js';

/** A run of entries as the verifier sees it: up to where, the hash it ends with, and the first entry that does not fit. */
export interface AuditChunk {
  readonly entries: number;
  readonly lastSeq: string | null;
  readonly lastHash: Buffer | null;
  readonly firstBadSeq: string | null;
}

const CHUNK = `
  WITH entry AS (
    SELECT a.seq, a.hash, a.previous_hash, audit_row_hash(a) AS made, lag(a.hash, 1, $2::bytea) OVER (ORDER BY a.seq) AS before
    FROM (SELECT seq FROM audit_log WHERE seq > $1 ORDER BY seq LIMIT $3) chunk JOIN audit_log a USING (seq)
  )
  SELECT count(*)::int AS entries, max(seq)::text AS "lastSeq", (array_agg(hash ORDER BY seq DESC))[1] AS "lastHash",
    (min(seq) FILTER (WHERE hash <> made OR previous_hash <> before))::text AS "firstBadSeq"
  FROM entry`;

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

  /** Looks at up to `limit` entries after `seq`, the first of which must follow `hash`. */
  async check(seq: string, hash: Buffer, limit: number): Promise<AuditChunk> {
    return (await this.database.one<AuditChunk>('audit_log.check', CHUNK, [seq, hash, limit])) as AuditChunk;
  }
}
