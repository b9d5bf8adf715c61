import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { AuditedBy, NewAuditEntry } from './audit-log.entry.js';

export interface AuditRow {
  readonly seq: string;
  readonly at: Date;
  readonly actorName: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly subjectLabel: string | null;
  readonly reason: string | null;
  readonly details: string;
  readonly requestId: string | null;
}

export interface AuditCriteria {
  readonly actorId: string | null;
  readonly action: string | null;
  readonly subjectId: string | null;
  readonly from: Date | null;
  readonly to: Date | null;
}

/** A run of entries as the verifier sees it: up to where, the hash it ends with, and the first entry that does not fit. */
export interface AuditChunk {
  readonly entries: number;
  readonly lastSeq: string | null;
  readonly lastHash: Buffer | null;
  readonly firstBadSeq: string | null;
}

const IS_ID = `a.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;
const idOf = (kind: string): string => `CASE WHEN a.subject_kind = '${kind}' AND ${IS_ID} THEN a.subject_id::uuid END`;

const PAGE = `
  SELECT a.seq::text AS seq, a.at, a.actor_name AS "actorName", a.actor_id AS "actorId", a.action, a.subject_kind AS "subjectKind",
    a.subject_id AS "subjectId", '@' || coalesce(u.handle, p.handle, c.handle) AS "subjectLabel", a.reason, a.details::text AS details, a.request_id AS "requestId"
  FROM (
    SELECT * FROM audit_log
    WHERE seq < $1 AND ($2::uuid IS NULL OR actor_id = $2) AND ($3::text IS NULL OR action = $3) AND ($4::text IS NULL OR subject_id = $4)
      AND ($5::timestamptz IS NULL OR at >= $5) AND ($6::timestamptz IS NULL OR at < $6)
    ORDER BY seq DESC LIMIT $7
  ) a
  LEFT JOIN profiles u ON u.user_id = ${idOf('user')}
  LEFT JOIN posts ON posts.id = ${idOf('post')} LEFT JOIN profiles p ON p.user_id = posts.author_id
  LEFT JOIN comments ON comments.id = ${idOf('comment')} LEFT JOIN profiles c ON c.user_id = comments.author_id
  ORDER BY a.seq DESC`;

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

  async append(tx: Tx, actor: AuditedBy, entry: NewAuditEntry): Promise<void> {
    await tx.query(
      'audit_log.append',
      `INSERT INTO audit_log (actor_id, actor_name, action, subject_kind, subject_id, reason, details, request_id, previous_hash, hash)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, '', '')`,
      [
        actor.userId,
        actor.username,
        entry.action,
        entry.subjectKind ?? null,
        entry.subjectId ?? null,
        entry.reason ?? null,
        JSON.stringify(entry.details ?? {}),
        actor.requestId,
      ],
    );
  }

  /** Newest first, before `seq`. */
  page(criteria: AuditCriteria, before: string, limit: number): Promise<AuditRow[]> {
    const { actorId, action, subjectId, from, to } = criteria;
    return this.database.query<AuditRow>('audit_log.page', PAGE, [before, actorId, action, subjectId, from, to, limit]);
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
