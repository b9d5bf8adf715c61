import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { EXCERPT } from './moderation-log.sql.js';

/** What staff decided about a member, in the form the member may see: no name of who decided. */
export interface ModerationNoticeRow {
  readonly id: string;
  readonly kind: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly subjectKind: string;
  readonly excerpt: string | null;
  readonly until: Date | null;
  readonly policy: { readonly en: string; readonly de: string; readonly es: string; readonly it: string; readonly pt: string } | null;
  readonly automated: boolean;
  readonly appeal: {
    readonly statement: string;
    readonly createdAt: string;
    readonly outcome: string | null;
    readonly reply: string | null;
    readonly decidedAt: string | null;
  } | null;
}

/** Of content that came with an account that was merged into theirs too; what was decided about that account as such carried over by itself. */
const NOTICES = `
  SELECT a.id, a.kind, a.reason, a.created_at AS "createdAt", upper(a.subject_kind) AS "subjectKind", a.until, a.automated,
    (SELECT titles FROM policies WHERE id = a.policy_id) AS policy,
    (SELECT json_build_object('statement', statement, 'createdAt', created_at, 'outcome', upper(outcome), 'reply', reply, 'decidedAt', decided_at)
       FROM appeals WHERE decision_id = coalesce(a.decision_id, a.id)) AS appeal,
    left(CASE a.subject_kind WHEN 'post' THEN p.body WHEN 'comment' THEN c.body END, ${EXCERPT}) AS excerpt
  FROM moderation_actions a
  LEFT JOIN posts p ON a.subject_kind = 'post' AND p.id = a.subject_id LEFT JOIN comments c ON a.subject_kind = 'comment' AND c.id = a.subject_id
  WHERE a.subject_author_id = ANY (ARRAY (SELECT $1::uuid UNION ALL SELECT leaver_id FROM account_merges WHERE survivor_id = $1 AND state = 'DONE'))
    AND (a.subject_author_id = $1 OR a.subject_kind <> 'user') AND a.kind <> 'DISMISS' AND a.id < $2 ORDER BY a.id DESC LIMIT $3`;

@Injectable()
export class ModerationNoticesRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, before the action `before`. */
  page(userId: string, before: string, limit: number): Promise<ModerationNoticeRow[]> {
    return this.database.query<ModerationNoticeRow>('moderation_log.notices', NOTICES, [userId, before, limit]);
  }
}
