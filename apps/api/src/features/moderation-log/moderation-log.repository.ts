import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { ActionKind } from './action-kind.js';
import type { AdminAction } from './admin-action.type.js';
import { ACTION_COLUMNS } from './moderation-log.sql.js';
import type { SubjectColumn } from './subject-kind.js';

export interface NewAction {
  readonly kind: ActionKind;
  readonly staffId: string;
  readonly subjectKind: SubjectColumn;
  readonly subjectId: string;
  readonly subjectAuthorId: string;
  readonly caseId: string | null;
  readonly reason: string;
  readonly until: Date | null;
  /** The first action of the decision it is part of; null: it is a decision of its own. */
  readonly decisionId?: string | null;
  /** The rule that was broken, for the statement of reasons. */
  readonly policyId?: string | null;
  /** Done by the platform because its time had come. */
  readonly automated?: boolean;
}

export type ActionRow = AdminAction & { readonly authorId: string; readonly caseId: string | null };

/** Only adds and reads: the table refuses everything else. */
@Injectable()
export class ModerationLogRepository {
  constructor(private readonly database: Database) {}

  async append(tx: Tx, action: NewAction): Promise<string> {
    const id = uuidv7();
    await tx.query(
      'moderation_log.append',
      `INSERT INTO moderation_actions (id, kind, staff_id, subject_kind, subject_id, subject_author_id, case_id, reason, until, decision_id, policy_id, automated)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [
        id,
        action.kind,
        action.staffId,
        action.subjectKind,
        action.subjectId,
        action.subjectAuthorId,
        action.caseId,
        action.reason,
        action.until,
        action.decisionId ?? id,
        action.policyId ?? null,
        action.automated ?? false,
      ],
    );
    return id;
  }

  /** What was decided about each of these people and what they wrote, newest first, up to `limit` each. */
  ofUsers(userIds: readonly string[], before: string, limit: number, on: Queries = this.database): Promise<ActionRow[]> {
    return on.query<ActionRow>(
      'moderation_log.of_users',
      `SELECT ${ACTION_COLUMNS} FROM unnest($1::uuid[]) person,
         LATERAL (SELECT * FROM moderation_actions WHERE subject_author_id = person AND id < $2 ORDER BY id DESC LIMIT $3) a
       JOIN profiles sp ON sp.user_id = a.staff_id ORDER BY a.id DESC`,
      [userIds, before, limit],
    );
  }

  /** What was decided in each of these cases, oldest first. */
  ofCases(caseIds: readonly string[]): Promise<ActionRow[]> {
    return this.database.query<ActionRow>(
      'moderation_log.of_cases',
      `SELECT ${ACTION_COLUMNS} FROM moderation_actions a JOIN profiles sp ON sp.user_id = a.staff_id WHERE a.case_id = ANY ($1) ORDER BY a.id`,
      [caseIds],
    );
  }
}
