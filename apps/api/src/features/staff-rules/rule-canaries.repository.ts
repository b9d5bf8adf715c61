import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Tx } from '../../platform/database/database.js';

export interface DueCanary {
  readonly id: string;
  readonly ruleId: string;
  readonly body: string;
}

@Injectable()
export class RuleCanariesRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** To be called with the rule locked. Answers null if it has `most` already. */
  async add(tx: Tx, canary: { ruleId: string; body: string; byName: string; most: number }): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      'rule_canaries.add',
      `INSERT INTO rule_canaries (id, rule_id, body, added_by_name) SELECT $1, $2, $3, $4
        WHERE (SELECT count(*) FROM rule_canaries WHERE rule_id = $2 AND retired_at IS NULL) < $5 RETURNING id`,
      [uuidv7(), canary.ruleId, canary.body, canary.byName, canary.most],
    );
    return row?.id ?? null;
  }

  /** Answers the rule it belonged to; null if it is gone already. */
  async retire(tx: Tx, id: string): Promise<string | null> {
    const row = await tx.one<{ ruleId: string }>(
      'rule_canaries.retire',
      'UPDATE rule_canaries SET retired_at = now() WHERE id = $1 AND retired_at IS NULL RETURNING rule_id AS "ruleId"',
      [id],
    );
    return row?.ruleId ?? null;
  }

  /** Canaries of rules in force that nobody has looked at for a week; of one rule all of them. No two workers get the same. */
  due(tx: Tx, ruleId: string | null): Promise<DueCanary[]> {
    return tx.query<DueCanary>(
      'rule_canaries.due',
      `SELECT y.id, y.rule_id AS "ruleId", y.body FROM rule_canaries y JOIN rules r ON r.id = y.rule_id AND r.live_version IS NOT NULL
        WHERE y.retired_at IS NULL AND CASE WHEN $1::uuid IS NULL
          THEN NOT EXISTS (SELECT FROM rule_canary_runs n WHERE n.canary_id = y.id AND n.at > now() - interval '7 days') ELSE y.rule_id = $1 END
        ORDER BY y.id LIMIT 200 FOR UPDATE OF y SKIP LOCKED`,
      [ruleId],
    );
  }

  async ran(tx: Tx, canaryId: string, version: number, caught: boolean): Promise<void> {
    await tx.query('rule_canaries.ran', 'INSERT INTO rule_canary_runs (id, canary_id, rule_version, caught) VALUES ($1, $2, $3, $4)', [
      uuidv7(),
      canaryId,
      version,
      caught,
    ]);
  }

  /** How many of those in use were not caught when they were last looked at. */
  async missed(): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'rule_canaries.missed',
      `SELECT count(*)::int AS n FROM rule_canaries y JOIN rules r ON r.id = y.rule_id AND r.live_version IS NOT NULL
         JOIN LATERAL (SELECT caught FROM rule_canary_runs n WHERE n.canary_id = y.id ORDER BY n.id DESC LIMIT 1) last ON NOT last.caught
        WHERE y.retired_at IS NULL`,
    );
    return row?.n ?? 0;
  }
}
