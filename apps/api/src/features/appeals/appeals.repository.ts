import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import { type AdminStaff, staffJson, type SubjectColumn } from '../moderation-log/index.js';

/** An action as an appeal sees it. `caseId` is null where it was decided outside of a case. */
export interface DecidedAction {
  readonly decisionId: string;
  readonly kind: string;
  readonly createdAt: Date;
  readonly authorId: string;
  readonly staffId: string;
  readonly caseId: string | null;
  readonly subjectKind: SubjectColumn;
  readonly subjectId: string;
  readonly appealed: boolean;
}

export interface AppealRow {
  readonly id: string;
  readonly caseId: string;
  readonly decisionId: string;
  readonly statement: string;
  readonly createdAt: Date;
  readonly outcome: 'UPHELD' | 'OVERTURNED' | null;
  readonly reply: string | null;
  readonly decidedAt: Date | null;
  readonly appellantId: string;
  readonly firstDeciderId: string;
  readonly firstDecider: AdminStaff;
}

const APPEAL = `p.id, p.case_id AS "caseId", p.decision_id AS "decisionId", p.statement, p.created_at AS "createdAt", upper(p.outcome) AS outcome, p.reply,
  p.decided_at AS "decidedAt", p.appellant_id AS "appellantId", p.first_decider_id AS "firstDeciderId", ${staffJson('fp')} AS "firstDecider"`;

@Injectable()
export class AppealsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  action(tx: Tx, id: string): Promise<DecidedAction | null> {
    return tx.one<DecidedAction>(
      'appeals.action',
      `SELECT coalesce(a.decision_id, a.id) AS "decisionId", a.kind, a.created_at AS "createdAt", a.staff_id AS "staffId",
         coalesce((SELECT m.survivor_id FROM account_merges m WHERE m.leaver_id = a.subject_author_id AND m.state = 'DONE' AND a.subject_kind <> 'user'),
           a.subject_author_id) AS "authorId",
         a.case_id AS "caseId", a.subject_kind AS "subjectKind", a.subject_id AS "subjectId",
         EXISTS (SELECT FROM appeals WHERE decision_id = coalesce(a.decision_id, a.id)) AS appealed
       FROM moderation_actions a WHERE a.id = $1`,
      [id],
    );
  }

  /** False if somebody was faster. */
  async add(
    tx: Tx,
    appeal: { id: string; decisionId: string; caseId: string; appellantId: string; firstDeciderId: string; statement: string },
  ): Promise<boolean> {
    const { id, decisionId, caseId, appellantId, firstDeciderId, statement } = appeal;
    const row = await tx.one(
      'appeals.add',
      `INSERT INTO appeals (id, decision_id, case_id, appellant_id, first_decider_id, statement) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (decision_id) DO NOTHING RETURNING id`,
      [id, decisionId, caseId, appellantId, firstDeciderId, statement],
    );
    return row !== null;
  }

  waiting(tx: Tx, caseId: string): Promise<AppealRow | null> {
    return tx.one<AppealRow>(
      'appeals.waiting',
      `SELECT ${APPEAL} FROM appeals p JOIN profiles fp ON fp.user_id = p.first_decider_id WHERE p.case_id = $1 AND p.outcome IS NULL ORDER BY p.id LIMIT 1 FOR UPDATE OF p`,
      [caseId],
    );
  }

  async decide(tx: Tx, id: string, outcome: 'upheld' | 'overturned', reply: string, staffId: string): Promise<void> {
    await tx.query('appeals.decide', 'UPDATE appeals SET outcome = $2, reply = $3, decided_by = $4, decided_at = now() WHERE id = $1', [
      ...[id, outcome, reply, staffId],
    ]);
  }

  /** What the decision consisted of. */
  actionsOf(tx: Tx, decisionId: string): Promise<{ kind: string }[]> {
    return tx.query('appeals.actions_of', 'SELECT kind FROM moderation_actions WHERE decision_id = $1 OR id = $1 ORDER BY id', [
      decisionId,
    ]);
  }

  /** Newest first. */
  ofCases(caseIds: readonly string[], on: Queries = this.database): Promise<AppealRow[]> {
    return on.query<AppealRow>(
      'appeals.of_cases',
      `SELECT ${APPEAL} FROM appeals p JOIN profiles fp ON fp.user_id = p.first_decider_id WHERE p.case_id = ANY ($1) ORDER BY p.id DESC`,
      [caseIds],
    );
  }
}
