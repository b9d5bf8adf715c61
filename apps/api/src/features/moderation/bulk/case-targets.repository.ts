import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../../platform/database/database.js';
import type { SubjectColumn } from '../../moderation-log/index.js';
import type { CaseSubject } from '../case-subject.js';

/** What must be known of a case to say whether it can be decided with others. */
export interface CaseTarget extends CaseSubject {
  readonly id: string;
  readonly status: string;
  readonly claimedBy: string | null;
  readonly language: string | null;
  readonly severity: number;
  readonly raceId: string | null;
  /** Of the author, as last granted. */
  readonly roles: string[];
  readonly handle: string | null;
  /** There is nothing left to remove. */
  readonly contentGone: boolean;
}

const SUBJECT = `c.subject_kind AS "subjectKind", c.subject_id AS "subjectId", c.subject_author_id AS "authorId"`;

@Injectable()
export class CaseTargetsRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[]): Promise<CaseTarget[]> {
    return this.database.query<CaseTarget>(
      'case_targets.by_ids',
      `SELECT c.id, c.status, c.claimed_by AS "claimedBy", c.language, c.severity, c.race_id AS "raceId", ${SUBJECT}, coalesce(s.roles, '{}') AS roles, f.handle,
         CASE c.subject_kind WHEN 'post' THEN NOT EXISTS (SELECT FROM posts WHERE id = c.subject_id AND deleted_at IS NULL AND removed_at IS NULL)
           WHEN 'comment' THEN NOT EXISTS (SELECT FROM comments WHERE id = c.subject_id AND deleted_at IS NULL AND removed_at IS NULL)
           ELSE false END AS "contentGone"
       FROM cases c LEFT JOIN admin_users s ON s.user_id = c.subject_author_id LEFT JOIN profiles f ON f.user_id = c.subject_author_id
       WHERE c.id = ANY ($1::uuid[])`,
      [ids],
    );
  }

  subjectOf(tx: Tx, id: string): Promise<(CaseSubject & { subjectKind: SubjectColumn }) | null> {
    return tx.one('case_targets.subject', `SELECT ${SUBJECT} FROM cases c WHERE id = $1`, [id]);
  }
}
