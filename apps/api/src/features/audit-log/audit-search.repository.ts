import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { type AuditCriteria, deep, needsTerms, recent, type Statement, straight } from './audit-search.sql.js';

export interface AuditRow {
  readonly seq: string;
  readonly at: Date;
  readonly actorName: string;
  readonly actorId: string | null;
  readonly onBehalfOfId: string | null;
  readonly onBehalfOfLabel: string | null;
  readonly action: string;
  readonly subjectKind: string | null;
  readonly subjectId: string | null;
  readonly subjectLabel: string | null;
  readonly reason: string | null;
  readonly details: string;
  readonly requestId: string | null;
  readonly sessionId: string | null;
  readonly address: string | null;
}

const IS_ID = `a.subject_id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'`;
const idOf = (kind: string): string => `CASE WHEN a.subject_kind = '${kind}' AND ${IS_ID} THEN a.subject_id::uuid END`;

const withLabels = (rows: string): string => `
  SELECT a.seq::text AS seq, a.at, a.actor_name AS "actorName", a.actor_id AS "actorId", a.on_behalf_of AS "onBehalfOfId", '@' || o.handle AS "onBehalfOfLabel",
    a.action, a.subject_kind AS "subjectKind", a.subject_id AS "subjectId", '@' || coalesce(u.handle, p.handle, c.handle) AS "subjectLabel",
    a.reason, a.details::text AS details, a.request_id AS "requestId", a.session_id AS "sessionId", a.address
  FROM (${rows}) a
  LEFT JOIN profiles u ON u.user_id = ${idOf('user')}
  LEFT JOIN profiles o ON o.user_id = a.on_behalf_of
  LEFT JOIN posts ON posts.id = ${idOf('post')} LEFT JOIN profiles p ON p.user_id = posts.author_id
  LEFT JOIN comments ON comments.id = ${idOf('comment')} LEFT JOIN profiles c ON c.user_id = comments.author_id
  ORDER BY a.seq DESC`;

@Injectable()
export class AuditSearchRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, before `seq`. */
  async page(criteria: AuditCriteria, before: string, limit: number): Promise<AuditRow[]> {
    if (!needsTerms(criteria)) return this.run(straight(criteria, before, limit));
    const found = await this.run(recent(criteria, before, limit));
    return found.length === limit ? found : this.run(deep(criteria, before, limit));
  }

  /** Of a name that somebody has or had; null if nobody. */
  async personCalled(name: string): Promise<string | null> {
    const row = await this.database.one<{ id: string }>(
      'audit_log.person_called',
      `SELECT id FROM (SELECT user_id AS id, 1 AS rank FROM profiles WHERE handle = $1 UNION ALL SELECT id, 2 FROM users WHERE username = $1) found
        ORDER BY rank LIMIT 1`,
      [name],
    );
    return row?.id ?? null;
  }

  private run({ name, text, params }: Statement): Promise<AuditRow[]> {
    return this.database.query<AuditRow>(name, withLabels(text), params);
  }
}
