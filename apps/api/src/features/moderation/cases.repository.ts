import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { ContentState } from '../content/index.js';
import { type AdminStaff, EXCERPT, staffJson, type SubjectColumn, type SubjectKind } from '../moderation-log/index.js';
import { adminMediaJson, type AdminMediaRow } from '../staff-users/index.js';
import type { AdminCaseCounts, AdminFlag, AdminReasonCount } from './admin-case.type.js';
import { type CaseScope, inScope } from './case-scope.policy.js';
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
  readonly claimedBy: AdminStaff | null;
  readonly claimedAt: Date | null;
  readonly snoozedUntil: Date | null;
  readonly subjectGone: boolean;
  readonly severity: number;
  readonly priority: number;
  readonly flagCount: number;
  readonly language: string | null;
  readonly raceId: string | null;
  readonly flags: AdminFlag[];
  readonly reportCount: number;
  readonly reasons: AdminReasonCount[];
  readonly excerpt: string;
  readonly content: { body: string; createdAt: string; state: ContentState; postId: string | null; media: AdminMediaRow[] };
  readonly authorRoles: string[];
  readonly authorDeleted: boolean;
}

export interface CaseCriteria {
  readonly status: CaseStatusColumn;
  readonly subjectKind: SubjectColumn | null;
  readonly reason: string | null;
  readonly language: string | null;
  readonly raceId: string | null;
  readonly minSeverity: number;
  readonly claim: 'MINE' | 'FREE' | null;
  /** Whose claims are theirs. */
  readonly staffId: string;
  readonly snoozed: boolean;
  readonly scope: CaseScope;
}

export interface CaseSearch extends CaseCriteria {
  /** Null for the first page. */
  readonly after: { readonly priority: number; readonly id: string } | null;
  readonly limit: number;
}

const state = (alias: string): string =>
  `CASE WHEN ${alias}.deleted_at IS NOT NULL THEN 'DELETED' WHEN ${alias}.removed_at IS NOT NULL THEN 'REMOVED' WHEN ${alias}.held_at IS NOT NULL THEN 'HELD' ELSE 'VISIBLE' END`;

/** What its author deleted is evidence as long as the case is open, and nobody's to read after that. */
const isReadable = (alias: string): string => `(${alias}.deleted_at IS NULL OR c.status IN ('open', 'appealed'))`;
const body = (alias: string): string => `CASE WHEN ${isReadable(alias)} THEN ${alias}.body ELSE '' END`;

const COLUMNS = `
  c.id, c.version, upper(c.status) AS status, upper(c.subject_kind) AS "subjectKind", c.subject_id AS "subjectId", c.subject_author_id AS "authorId",
  c.opened_at AS "openedAt", c.last_reported_at AS "lastReportedAt", c.closed_at AS "closedAt", c.report_count AS "reportCount",
  c.flag_count AS "flagCount", c.severity, c.priority, c.language, c.race_id AS "raceId", c.snoozed_until AS "snoozedUntil", c.subject_gone AS "subjectGone",
  c.claimed_at AS "claimedAt", CASE WHEN claimer.user_id IS NOT NULL THEN ${staffJson('claimer')} END AS "claimedBy",
  CASE WHEN c.flag_count = 0 THEN '[]' ELSE (
    SELECT json_agg(e.payload || jsonb_build_object('at', e.at, 'ruleName', v.name) ORDER BY e.seq DESC) FROM case_events e
    LEFT JOIN rule_versions v ON v.rule_id::text = e.payload ->> 'ruleId' AND v.version = (e.payload ->> 'ruleVersion')::int
    WHERE e.case_id = c.id AND e.kind = 'flagged') END AS flags,
  CASE WHEN closer.user_id IS NOT NULL THEN ${staffJson('closer')} END AS "closedBy",
  (SELECT coalesce(json_agg(json_build_object('reason', reason, 'count', n) ORDER BY n DESC, reason), '[]')
     FROM (SELECT reason, count(*) AS n FROM reports WHERE case_id = c.id GROUP BY reason) r) AS reasons,
  left(content.body, ${EXCERPT}) AS excerpt,
  json_build_object('body', content.body, 'createdAt', content.created_at, 'state', content.state, 'postId', content.post_id, 'media', content.media) AS content,
  coalesce(s.roles, '{}') AS "authorRoles", author.deleted_at IS NOT NULL AS "authorDeleted"`;

/** The subject is one of three kinds; for a person it is the profile text. */
const TABLES = `
  JOIN users author ON author.id = c.subject_author_id LEFT JOIN admin_users s ON s.user_id = author.id LEFT JOIN profiles closer ON closer.user_id = c.closed_by
  LEFT JOIN profiles claimer ON claimer.user_id = c.claimed_by
  LEFT JOIN LATERAL (
    SELECT ${body('p')} AS body, p.created_at, ${state('p')} AS state, p.id AS post_id, CASE WHEN ${isReadable('p')} THEN ${adminMediaJson('p.id')} ELSE '[]' END AS media
      FROM posts p WHERE c.subject_kind = 'post' AND p.id = c.subject_id
    UNION ALL SELECT ${body('m')}, m.created_at, ${state('m')}, m.post_id, '[]' FROM comments m WHERE c.subject_kind = 'comment' AND m.id = c.subject_id
    UNION ALL SELECT f.bio, f.created_at, CASE WHEN author.deleted_at IS NULL THEN 'VISIBLE' ELSE 'DELETED' END, NULL, '[]'
      FROM profiles f WHERE c.subject_kind = 'user' AND f.user_id = c.subject_id
  ) content ON true`;

/** $1 to $10, as `criteria` puts them. */
const MATCHES = `status = $1 AND ($2::text IS NULL OR subject_kind = $2)
  AND ($3::text IS NULL OR EXISTS (SELECT FROM reports WHERE case_id = cases.id AND reports.reason = $3)
    OR EXISTS (SELECT FROM case_events e WHERE e.case_id = cases.id AND e.kind = 'flagged' AND e.payload->>'reason' = $3))
  AND ($4::text IS NULL OR language = $4) AND ($5::text IS NULL OR race_id = $5) AND severity >= $6
  AND CASE $7 WHEN 'MINE' THEN claimed_by = $8 WHEN 'FREE' THEN claimed_by IS NULL OR claimed_by = $8 ELSE true END
  AND ($9::boolean IS NULL OR (snoozed_until IS NOT NULL AND snoozed_until > now()) = $9) AND ${inScope(10)}`;

const isWaiting = ({ status }: CaseCriteria): boolean => status === 'open' || status === 'appealed';
const criteria = (search: CaseCriteria): unknown[] => {
  const { status, subjectKind, reason, language, raceId, minSeverity, claim, staffId, snoozed, scope } = search;
  return [
    status,
    subjectKind,
    reason,
    language,
    raceId,
    minSeverity,
    claim,
    staffId,
    isWaiting(search) ? snoozed : null,
    JSON.stringify(scope),
  ];
};

@Injectable()
export class CasesRepository {
  constructor(private readonly database: Database) {}

  /** What waits comes by weight and then as it was opened, so that nothing waits for ever; what is closed newest first. */
  page(search: CaseSearch): Promise<CaseRow[]> {
    const { after, limit } = search;
    const waiting = isWaiting(search);
    const [beyond, order] = waiting
      ? ['(-priority, id) > (-$13::int, $12)', '-priority, id']
      : ['($13::int IS NOT NULL AND id < $12)', 'id DESC'];
    return this.database.query<CaseRow>(
      `cases.page.${waiting ? 'waiting' : 'closed'}`,
      `SELECT ${COLUMNS} FROM (SELECT * FROM cases WHERE ${MATCHES} AND ($12::uuid IS NULL OR ${beyond}) ORDER BY ${order} LIMIT $11) c
       ${TABLES} ORDER BY ${waiting ? '-c.priority, c.id' : 'c.id DESC'}`,
      [...criteria(search), limit, after?.id ?? null, after?.priority ?? 0],
    );
  }

  /** Those that wait and match, in the order of the queue. */
  async idsOf(search: CaseCriteria, limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'cases.ids',
      `SELECT id FROM cases WHERE ${MATCHES} ORDER BY -priority, id LIMIT $11`,
      [...criteria(search), limit],
    );
    return rows.map(({ id }) => id);
  }

  find(id: string): Promise<CaseRow | null> {
    return this.database.one<CaseRow>('cases.find', `SELECT ${COLUMNS} FROM cases c ${TABLES} WHERE c.id = $1`, [id]);
  }

  async reporterIds(tx: Tx, caseId: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>('cases.reporters', 'SELECT reporter_id AS id FROM reports WHERE case_id = $1 ORDER BY id', [
      caseId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** What is put off waits for nobody, so it does not count. */
  async counts(scope: CaseScope): Promise<AdminCaseCounts> {
    return (await this.database.one<AdminCaseCounts>(
      'cases.counts',
      `SELECT count(*) FILTER (WHERE status = 'open')::int AS open, count(*) FILTER (WHERE status = 'appealed')::int AS appealed,
              min(opened_at) FILTER (WHERE status = 'open') AS "oldestOpenAt",
              count(*) FILTER (WHERE status NOT IN ('open', 'appealed'))::int AS "resolvedToday",
              (SELECT coalesce(json_agg(json_build_object('caseId', h.id, 'at', h.claimed_at, 'staff', ${staffJson('hp')})), '[]')
                 FROM (SELECT * FROM cases WHERE claimed_by IS NOT NULL ORDER BY id LIMIT 200) h JOIN profiles hp ON hp.user_id = h.claimed_by) AS claims
         FROM cases WHERE ((status IN ('open', 'appealed') AND coalesce(snoozed_until <= now(), true)) OR closed_at >= date_trunc('day', now(), 'UTC')) AND ${inScope(1)}`,
      [JSON.stringify(scope)],
    )) as AdminCaseCounts;
  }
}
