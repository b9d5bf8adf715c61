import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { ContentState } from '../content/index.js';
import { type AdminStaff, EXCERPT, staffJson, type SubjectColumn, type SubjectKind } from '../moderation-log/index.js';
import { adminMediaJson, type AdminMediaRow } from '../staff-users/index.js';
import type { AdminCaseCounts, AdminReasonCount } from './admin-case.type.js';
import type { CaseStatus, CaseStatusColumn } from './case-status.js';

export interface CaseRow {
  readonly id: string;
  readonly version: number;
  readonly status: CaseStatus;
  readonly subjectKind: SubjectKind;
  readonly subjectId: string;
  readonly authorId: string;
  readonly openedAt: Date;
  readonly lastReportedAt: Date;
  readonly closedAt: Date | null;
  readonly closedBy: AdminStaff | null;
  readonly reportCount: number;
  readonly reasons: AdminReasonCount[];
  readonly excerpt: string;
  readonly content: { body: string; createdAt: string; state: ContentState; postId: string | null; media: AdminMediaRow[] };
  readonly authorRoles: string[];
  readonly authorDeleted: boolean;
}

export interface DecidedCase {
  readonly id: string;
  readonly subjectKind: SubjectColumn;
  readonly subjectId: string;
  readonly authorId: string;
  readonly reporterIds: string[];
}

export interface CaseSearch {
  readonly status: CaseStatusColumn;
  readonly subjectKind: SubjectColumn | null;
  readonly reason: string | null;
  /** Null for the first page. */
  readonly after: string | null;
  readonly limit: number;
}

const state = (alias: string): string =>
  `CASE WHEN ${alias}.deleted_at IS NOT NULL THEN 'DELETED' WHEN ${alias}.removed_at IS NOT NULL THEN 'REMOVED' ELSE 'VISIBLE' END`;

/** What its author deleted is evidence as long as the case is open, and nobody's to read after that. */
const isReadable = (alias: string): string => `(${alias}.deleted_at IS NULL OR c.status = 'open')`;
const body = (alias: string): string => `CASE WHEN ${isReadable(alias)} THEN ${alias}.body ELSE '' END`;

const COLUMNS = `
  c.id, c.version, upper(c.status) AS status, upper(c.subject_kind) AS "subjectKind", c.subject_id AS "subjectId", c.subject_author_id AS "authorId",
  c.opened_at AS "openedAt", c.last_reported_at AS "lastReportedAt", c.closed_at AS "closedAt", c.report_count AS "reportCount",
  CASE WHEN closer.user_id IS NOT NULL THEN ${staffJson('closer')} END AS "closedBy",
  (SELECT coalesce(json_agg(json_build_object('reason', reason, 'count', n) ORDER BY n DESC, reason), '[]')
     FROM (SELECT reason, count(*) AS n FROM reports WHERE case_id = c.id GROUP BY reason) r) AS reasons,
  left(content.body, ${EXCERPT}) AS excerpt,
  json_build_object('body', content.body, 'createdAt', content.created_at, 'state', content.state, 'postId', content.post_id, 'media', content.media) AS content,
  coalesce(s.roles, '{}') AS "authorRoles", author.deleted_at IS NOT NULL AS "authorDeleted"`;

/** The subject is one of three kinds; for a person it is the profile text. */
const TABLES = `
  JOIN users author ON author.id = c.subject_author_id LEFT JOIN admin_users s ON s.user_id = author.id LEFT JOIN profiles closer ON closer.user_id = c.closed_by
  LEFT JOIN LATERAL (
    SELECT ${body('p')} AS body, p.created_at, ${state('p')} AS state, p.id AS post_id, CASE WHEN ${isReadable('p')} THEN ${adminMediaJson('p.id')} ELSE '[]' END AS media
      FROM posts p WHERE c.subject_kind = 'post' AND p.id = c.subject_id
    UNION ALL SELECT ${body('m')}, m.created_at, ${state('m')}, m.post_id, '[]' FROM comments m WHERE c.subject_kind = 'comment' AND m.id = c.subject_id
    UNION ALL SELECT f.bio, f.created_at, CASE WHEN author.deleted_at IS NULL THEN 'VISIBLE' ELSE 'DELETED' END, NULL, '[]'
      FROM profiles f WHERE c.subject_kind = 'user' AND f.user_id = c.subject_id
  ) content ON true`;

const DECIDED = `c.id, c.subject_kind AS "subjectKind", c.subject_id AS "subjectId", c.subject_author_id AS "authorId",
  ARRAY(SELECT reporter_id FROM reports WHERE case_id = c.id) AS "reporterIds"`;

@Injectable()
export class CasesRepository {
  constructor(private readonly database: Database) {}

  /** What is open comes in the order in which it was opened, so that nothing waits for ever; what is closed newest first. */
  page({ status, subjectKind, reason, after, limit }: CaseSearch): Promise<CaseRow[]> {
    const [beyond, order] = status === 'open' ? ['>', 'ASC'] : ['<', 'DESC'];
    return this.database.query<CaseRow>(
      `cases.page.${order}`,
      `SELECT ${COLUMNS} FROM (
         SELECT * FROM cases WHERE status = $1 AND ($2::text IS NULL OR subject_kind = $2) AND ($4::uuid IS NULL OR id ${beyond} $4)
           AND ($3::text IS NULL OR EXISTS (SELECT FROM reports WHERE case_id = cases.id AND reports.reason = $3))
         ORDER BY id ${order} LIMIT $5) c ${TABLES} ORDER BY c.id ${order}`,
      [status, subjectKind, reason, after, limit],
    );
  }

  find(id: string): Promise<CaseRow | null> {
    return this.database.one<CaseRow>('cases.find', `SELECT ${COLUMNS} FROM cases c ${TABLES} WHERE c.id = $1`, [id]);
  }

  /** Closes the case if it is still open and still the one that was looked at; else null, whoever was faster. */
  close(tx: Tx, id: string, version: number, status: 'dismissed' | 'actioned', staffId: string): Promise<DecidedCase | null> {
    return tx.one<DecidedCase>(
      'cases.close',
      `UPDATE cases c SET status = $3, version = version + 1, closed_at = now(), closed_by = $4 WHERE id = $1 AND version = $2 AND status = 'open' RETURNING ${DECIDED}`,
      [id, version, status, staffId],
    );
  }

  /** Closes the open case about a person, if there is one: acting on the person decides it. */
  closeAboutUser(tx: Tx, userId: string, staffId: string): Promise<DecidedCase | null> {
    return tx.one<DecidedCase>(
      'cases.close_about_user',
      `UPDATE cases c SET status = 'actioned', version = version + 1, closed_at = now(), closed_by = $2 WHERE subject_kind = 'user' AND subject_id = $1 AND status = 'open' RETURNING ${DECIDED}`,
      [userId, staffId],
    );
  }

  async counts(): Promise<AdminCaseCounts> {
    return (await this.database.one<AdminCaseCounts>(
      'cases.counts',
      `SELECT count(*) FILTER (WHERE status = 'open')::int AS open, min(opened_at) FILTER (WHERE status = 'open') AS "oldestOpenAt",
              count(*) FILTER (WHERE status <> 'open')::int AS "resolvedToday"
         FROM cases WHERE status = 'open' OR closed_at >= date_trunc('day', now(), 'UTC')`,
    )) as AdminCaseCounts;
  }
}
