import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { CaseEvent, NewCaseEvent } from './case-event.js';
import type { CaseState, CaseSubjectKind } from './case-state.js';
import { after } from './case-state.policy.js';

/** A case that nobody else can write to before the transaction ends. */
export interface HeldCase extends CaseState {
  readonly id: string;
  readonly subjectKind: CaseSubjectKind;
  readonly subjectId: string;
  readonly authorId: string;
  readonly language: string | null;
  readonly raceId: string | null;
  /** The database's clock. */
  readonly now: Date;
}

const STATE = `last_seq AS "lastSeq", version, status, report_count AS "reportCount", flag_count AS "flagCount", severity, priority,
  last_reported_at AS "lastReportedAt", closed_at AS "closedAt", closed_by AS "closedBy", claimed_by AS "claimedBy",
  claimed_at AS "claimedAt", snoozed_until AS "snoozedUntil", subject_gone AS "subjectGone"`;
const HELD = `id, subject_kind AS "subjectKind", subject_id AS "subjectId", subject_author_id AS "authorId", language, race_id AS "raceId", ${STATE}, now() AS now`;

/** The append-only log of cases and the row that follows from it: both are written in one statement, and never otherwise. */
@Injectable()
export class CaseLog {
  constructor(private readonly database: Database) {}

  hold(tx: Tx, caseId: string): Promise<HeldCase | null> {
    return tx.one<HeldCase>('case_log.hold', `SELECT ${HELD} FROM cases WHERE id = $1 FOR NO KEY UPDATE`, [caseId]);
  }

  /** The one open case about a subject; the unique index decides who opens it. */
  async holdOpen(
    tx: Tx,
    caseId: string,
    subject: { readonly kind: CaseSubjectKind; readonly id: string; readonly authorId: string },
  ): Promise<{ held: HeldCase; opened: boolean }> {
    const row = (await tx.one<HeldCase>(
      'case_log.hold_open',
      `INSERT INTO cases (id, subject_kind, subject_id, subject_author_id, language, race_id)
       SELECT $1, $2, $3, $4, (SELECT left(lower(locale), 2) FROM users WHERE id = $4), (SELECT topic_id FROM post_topics WHERE topic_kind = 'race'
         AND post_id = CASE $2 WHEN 'post' THEN $3::uuid WHEN 'comment' THEN (SELECT post_id FROM comments WHERE id = $3) END ORDER BY topic_id DESC LIMIT 1)
       ON CONFLICT (subject_kind, subject_id) WHERE status = 'open' DO UPDATE SET version = cases.version RETURNING ${HELD}`,
      [caseId, subject.kind, subject.id, subject.authorId],
    )) as HeldCase;
    const { kind: subjectKind, id: subjectId, authorId } = subject;
    const opened = row.id === caseId;
    if (!opened) return { held: row, opened };
    const held = await this.append(tx, row, { kind: 'opened', actorId: null, payload: { subjectKind, subjectId, authorId } });
    return { held, opened };
  }

  /** A case of its own about an appeal against what was decided without one. */
  async holdNew(
    tx: Tx,
    caseId: string,
    subject: { readonly kind: CaseSubjectKind; readonly id: string; readonly authorId: string },
  ): Promise<HeldCase> {
    const { kind: subjectKind, id: subjectId, authorId } = subject;
    const held = (await tx.one<HeldCase>(
      'case_log.hold_new',
      `INSERT INTO cases (id, subject_kind, subject_id, subject_author_id, status, language)
       VALUES ($1, $2, $3, $4, 'appealed', (SELECT left(lower(locale), 2) FROM users WHERE id = $4)) RETURNING ${HELD}`,
      [caseId, subjectKind, subjectId, authorId],
    )) as HeldCase;
    return this.append(tx, held, { kind: 'opened', actorId: null, payload: { subjectKind, subjectId, authorId } });
  }

  /** The open case about a subject, held; null if there is none. */
  holdAbout(tx: Tx, kind: CaseSubjectKind, subjectId: string): Promise<HeldCase | null> {
    return tx.one<HeldCase>(
      'case_log.hold_about',
      `SELECT ${HELD} FROM cases WHERE subject_kind = $1 AND subject_id = $2 AND status = 'open' FOR NO KEY UPDATE`,
      [kind, subjectId],
    );
  }

  /** Answers the case as it is then. */
  async append(tx: Tx, held: HeldCase, event: NewCaseEvent): Promise<HeldCase> {
    const next = after(held, { ...event, seq: held.lastSeq + 1, at: held.now } as CaseEvent);
    await tx.query(
      'case_log.append',
      `WITH added AS (INSERT INTO case_events (case_id, seq, kind, actor_id, at, payload) VALUES ($1, $2, $3, $4, $5, $6))
       UPDATE cases SET last_seq = $2, version = $7, status = $8, report_count = $9, flag_count = $10, severity = $11, last_reported_at = $12,
         closed_at = $13, closed_by = $14, claimed_by = $15, claimed_at = $16, snoozed_until = $17, subject_gone = $18, priority = $19 WHERE id = $1`,
      [
        ...[held.id, next.lastSeq, event.kind, event.actorId, held.now, JSON.stringify(event.payload)],
        ...[next.version, next.status, next.reportCount, next.flagCount, next.severity, next.lastReportedAt],
        ...[next.closedAt, next.closedBy, next.claimedBy, next.claimedAt, next.snoozedUntil, next.subjectGone, next.priority],
      ],
    );
    return { ...held, ...next };
  }

  /** The lines of a case, newest first, before the line `before`. */
  lines(caseId: string, before: number, limit: number, on: Queries = this.database): Promise<CaseEvent[]> {
    return on.query<CaseEvent>(
      'case_log.lines',
      `SELECT seq, kind, actor_id AS "actorId", at, payload FROM case_events WHERE case_id = $1 AND seq < $2 ORDER BY seq DESC LIMIT $3`,
      [caseId, before, limit],
    );
  }
}
