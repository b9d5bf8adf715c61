import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { RuleAction, RuleKind } from '../automatic-rules/index.js';

export interface RuleState {
  readonly kind: RuleKind;
  readonly latestVersion: number;
  readonly liveVersion: number | null;
  readonly revision: number;
}

export interface NewVersion {
  readonly ruleId: string;
  readonly version: number;
  readonly name: string;
  readonly parameters: object;
  readonly action: RuleAction;
  readonly severity: number;
  readonly reason: string;
  readonly byId: string;
  readonly byName: string;
}

/** The writing side of rules. */
@Injectable()
export class RulesRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** How many there are; nobody adds one meanwhile. */
  async lockedCount(tx: Tx): Promise<number> {
    await tx.query('rules.lock_all', `SELECT pg_advisory_xact_lock(hashtext('rules'))`);
    return (await tx.one<{ n: number }>('rules.count', 'SELECT count(*)::int AS n FROM rules'))?.n ?? 0;
  }

  /** Locked until the transaction ends. */
  lock(tx: Tx, id: string): Promise<RuleState | null> {
    return tx.one<RuleState>(
      'rules.lock',
      `SELECT kind, latest_version AS "latestVersion", live_version AS "liveVersion", revision FROM rules WHERE id = $1 FOR UPDATE`,
      [id],
    );
  }

  async create(tx: Tx, kind: RuleKind, version: NewVersion): Promise<void> {
    await tx.query('rules.create', 'INSERT INTO rules (id, kind, latest_version) VALUES ($1, $2, 1)', [version.ruleId, kind]);
    await this.addVersion(tx, version);
  }

  async addVersion(tx: Tx, { ruleId, version, name, parameters, action, severity, reason, byId, byName }: NewVersion): Promise<void> {
    await tx.query(
      'rules.add_version',
      `WITH known AS (UPDATE rules SET latest_version = $2, revision = revision + CASE WHEN $2 = 1 THEN 0 ELSE 1 END WHERE id = $1)
       INSERT INTO rule_versions (rule_id, version, name, parameters, action, severity, reason, created_by, created_by_name)
       VALUES ($1, $2::int, $3, $4, $5, $6, $7, $8, $9)`,
      [ruleId, version, name, JSON.stringify(parameters), action, severity, reason, byId, byName],
    );
  }

  /** `version` null: off. */
  async setLive(tx: Tx, id: string, version: number | null): Promise<void> {
    await tx.query('rules.set_live', 'UPDATE rules SET live_version = $2, revision = revision + 1 WHERE id = $1', [id, version]);
  }

  /** What the last finished trial of a version says, and whether it ever was in force; null if there is no such version. */
  async tried(
    tx: Tx,
    id: string,
    version: number,
  ): Promise<{ trial: { scanned: number; caught: number } | null; wasLive: boolean } | null> {
    return tx.one(
      'rules.tried',
      `SELECT (SELECT json_build_object('scanned', t.scanned, 'caught', t.caught) FROM rule_trials t
          WHERE t.rule_id = v.rule_id AND t.rule_version = v.version AND t.state = 'DONE' ORDER BY t.id DESC LIMIT 1) AS trial,
         EXISTS (SELECT FROM audit_log a WHERE a.subject_kind = 'rule' AND a.subject_id = v.rule_id::text AND a.action = 'rule.switched_on'
           AND (a.details->'after'->>'liveVersion')::int = v.version) AS "wasLive"
       FROM rule_versions v WHERE v.rule_id = $1 AND v.version = $2`,
      [id, version],
    );
  }
}
