import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';

export interface TrialRow {
  readonly id: string;
  readonly ruleId: string;
  readonly version: number;
  readonly days: number;
}

export interface PastContent {
  readonly kind: 'post' | 'comment';
  readonly id: string;
  readonly authorId: string;
  readonly body: string;
  readonly at: Date;
  readonly accountAt: Date;
  /** What the author had written before, as far as a rule asks. */
  readonly contributions: number;
  readonly removed: boolean;
  /** Of the last case about it; null if nobody ever reported it. */
  readonly status: string | null;
}

export interface TrialProgress {
  readonly total: number;
  readonly scanned: number;
  readonly caught: number;
  readonly rightly: number;
  readonly wrongly: number;
  readonly samples: readonly object[];
}

/** Ids are UUIDv7, so a moment is an id. */
const SINCE = `(lpad(to_hex((extract(epoch FROM now() - make_interval(days => $1)) * 1000)::bigint), 12, '0') || repeat('0', 20))::uuid`;
const ids = (table: string): string =>
  `(SELECT id FROM ${table} WHERE id >= ${SINCE} AND deleted_at IS NULL ORDER BY id DESC LIMIT $2::int)`;
const past = (
  table: string,
  kind: string,
): string => `(SELECT '${kind}' AS kind, id, author_id, body, created_at, removed_at IS NOT NULL AS removed
  FROM ${table} WHERE id >= $1 AND deleted_at IS NULL ORDER BY id LIMIT $2::int)`;
const earlier = (table: string): string =>
  `(SELECT count(*) FROM (SELECT FROM ${table} o WHERE o.author_id = s.author_id AND o.id < s.id AND o.deleted_at IS NULL AND o.removed_at IS NULL LIMIT 50) few)`;

@Injectable()
export class RuleTrialsRepository {
  constructor(private readonly database: Database) {}

  /** Null while another trial of the rule is under way. */
  async ask(tx: Tx, actor: Actor, trial: Omit<TrialRow, 'id'>): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      'rule_trials.ask',
      `INSERT INTO rule_trials (id, rule_id, rule_version, days, asked_by, asked_by_name) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (rule_id) WHERE state IN ('QUEUED', 'RUNNING') DO NOTHING RETURNING id`,
      [uuidv7(), trial.ruleId, trial.version, trial.days, actor.userId, actor.username],
    );
    return row?.id ?? null;
  }

  /** Begins it, or begins again what a lost worker left. */
  begin(id: string): Promise<TrialRow | null> {
    return this.database.one<TrialRow>(
      'rule_trials.begin',
      `UPDATE rule_trials SET state = 'RUNNING', total = 0, scanned = 0, caught = 0, rightly = 0, wrongly = 0, samples = '[]'
        WHERE id = $1 AND state IN ('QUEUED', 'RUNNING') RETURNING id, rule_id AS "ruleId", rule_version AS version, days`,
      [id],
    );
  }

  /** How much there is to look at, at most `most`, and the first of it. */
  async extent(days: number, most: number): Promise<{ total: number; from: string | null }> {
    const row = await this.database.one<{ total: number; from: string | null }>(
      'rule_trials.extent',
      `SELECT count(*)::int AS total, min(id::text) AS "from" FROM (SELECT id FROM (${ids('posts')} UNION ALL ${ids('comments')}) every ORDER BY id DESC LIMIT $2::int) newest`,
      [days, most],
    );
    return row ?? { total: 0, from: null };
  }

  /** In the order in which they were written, from the id `from` on. */
  batch(from: string, limit: number, newcomers: boolean): Promise<PastContent[]> {
    return this.database.query<PastContent>(
      'rule_trials.batch',
      `SELECT s.kind, s.id, s.author_id AS "authorId", s.body, s.created_at AS at, u.created_at AS "accountAt", s.removed, c.status,
         CASE WHEN $3 THEN ${earlier('posts')} + ${earlier('comments')} ELSE 0 END::int AS contributions
       FROM (SELECT * FROM (${past('posts', 'post')} UNION ALL ${past('comments', 'comment')}) every ORDER BY id LIMIT $2::int) s
       JOIN users u ON u.id = s.author_id
       LEFT JOIN LATERAL (SELECT status FROM cases WHERE subject_kind = s.kind AND subject_id = s.id ORDER BY id DESC LIMIT 1) c ON true
       ORDER BY s.id`,
      [from, limit, newcomers],
    );
  }

  async progress(id: string, { total, scanned, caught, rightly, wrongly, samples }: TrialProgress, done: boolean): Promise<void> {
    await this.database.query(
      'rule_trials.progress',
      `UPDATE rule_trials SET total = $2, scanned = $3, caught = $4, rightly = $5, wrongly = $6, samples = $7,
         state = CASE WHEN $8 THEN 'DONE' ELSE state END, finished_at = CASE WHEN $8 THEN now() END WHERE id = $1`,
      [id, total, scanned, caught, rightly, wrongly, JSON.stringify(samples), done],
    );
  }

  async fail(id: string): Promise<void> {
    await this.database.query('rule_trials.fail', `UPDATE rule_trials SET state = 'FAILED', finished_at = now() WHERE id = $1`, [id]);
  }
}
