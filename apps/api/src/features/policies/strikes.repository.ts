import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { Policy } from './policy.type.js';
import type { Strike } from './strike.type.js';

export interface NewStrike {
  readonly userId: string;
  readonly policy: Pick<Policy, 'id' | 'severity' | 'strikeDays'>;
  readonly caseId: string;
  readonly decisionId: string;
}

const STRIKE = `s.id, s.user_id AS "userId", s.policy_id AS "policyId", s.severity, s.case_id AS "caseId", s.given_at AS "givenAt", s.expires_at AS "expiresAt",
  s.withdrawn_at AS "withdrawnAt", s.withdrawn_at IS NULL AND s.expires_at > now() AS active`;

@Injectable()
export class StrikesRepository {
  constructor(private readonly database: Database) {}

  async give(tx: Tx, { userId, policy, caseId, decisionId }: NewStrike): Promise<void> {
    await tx.query(
      'strikes.give',
      `INSERT INTO strikes (id, user_id, policy_id, severity, case_id, decision_id, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(days => $7))`,
      [uuidv7(), userId, policy.id, policy.severity, caseId, decisionId, policy.strikeDays],
    );
  }

  /** True if the decision had left one that still stood. */
  async withdraw(tx: Tx, decisionId: string): Promise<boolean> {
    const row = await tx.one(
      'strikes.withdraw',
      'UPDATE strikes SET withdrawn_at = now() WHERE decision_id = $1 AND withdrawn_at IS NULL RETURNING id',
      [decisionId],
    );
    return row !== null;
  }

  /** Those for the removal of this post or comment. */
  async withdrawFor(tx: Tx, kind: 'post' | 'comment', id: string): Promise<void> {
    await tx.query(
      'strikes.withdraw_for',
      `UPDATE strikes SET withdrawn_at = now() WHERE withdrawn_at IS NULL AND decision_id IN (
         SELECT decision_id FROM moderation_actions WHERE subject_kind = $1 AND subject_id = $2 AND kind = 'REMOVE_CONTENT')`,
      [kind, id],
    );
  }

  /** The last fifty of each of these people, newest first: for whoever decides, and for a person's page. */
  ofUsers(userIds: readonly string[], on: Queries = this.database): Promise<(Strike & { userId: string })[]> {
    return on.query(
      'strikes.of_users',
      `SELECT ${STRIKE} FROM unnest($1::uuid[]) person, LATERAL (SELECT * FROM strikes WHERE user_id = person ORDER BY id DESC LIMIT 50) s ORDER BY s.id DESC`,
      [userIds],
    );
  }
}
