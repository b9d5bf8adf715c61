import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { DecisionTemplate, Policy } from './policy.type.js';

const POLICY = 'id, position, severity, strike_days AS "strikeDays", titles, version';
const TEMPLATE = 'id, name, policy_id AS "policyId", texts, version, retired_at IS NOT NULL AS retired';

@Injectable()
export class PoliciesRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  all(): Promise<Policy[]> {
    return this.database.query<Policy>('policies.all', `SELECT ${POLICY} FROM policies ORDER BY position`);
  }

  find(id: string, on: Queries = this.database): Promise<Policy | null> {
    return on.one<Policy>('policies.find', `SELECT ${POLICY} FROM policies WHERE id = $1`, [id]);
  }

  /** Null if somebody else has changed it since `version`. */
  change(tx: Tx, policy: Pick<Policy, 'id' | 'severity' | 'strikeDays' | 'titles'>, version: number): Promise<Policy | null> {
    return tx.one<Policy>(
      'policies.change',
      `UPDATE policies SET severity = $3, strike_days = $4, titles = $5, version = version + 1 WHERE id = $1 AND version = $2 RETURNING ${POLICY}`,
      [policy.id, version, policy.severity, policy.strikeDays, JSON.stringify(policy.titles)],
    );
  }

  templates(retired: boolean): Promise<DecisionTemplate[]> {
    return this.database.query<DecisionTemplate>(
      'policies.templates',
      `SELECT ${TEMPLATE} FROM decision_templates WHERE (retired_at IS NOT NULL) = $1 ORDER BY name, id LIMIT 200`,
      [retired],
    );
  }

  async addTemplate(tx: Tx, template: DecisionTemplate): Promise<void> {
    const { id, name, policyId, texts } = template;
    await tx.query('policies.add_template', 'INSERT INTO decision_templates (id, name, policy_id, texts) VALUES ($1, $2, $3, $4)', [
      ...[id, name, policyId, JSON.stringify(texts)],
    ]);
  }

  /** Null if there is none, or somebody else has changed it since. */
  changeTemplate(tx: Tx, template: DecisionTemplate): Promise<DecisionTemplate | null> {
    const { id, version, name, policyId, texts } = template;
    return tx.one<DecisionTemplate>(
      'policies.change_template',
      `UPDATE decision_templates SET name = $3, policy_id = $4, texts = $5, version = version + 1
        WHERE id = $1 AND version = $2 AND retired_at IS NULL RETURNING ${TEMPLATE}`,
      [id, version, name, policyId, JSON.stringify(texts)],
    );
  }

  /** Null as above. What was written with it stays as it is. */
  retireTemplate(tx: Tx, id: string, version: number): Promise<DecisionTemplate | null> {
    return tx.one<DecisionTemplate>(
      'policies.retire_template',
      `UPDATE decision_templates SET retired_at = now(), version = version + 1 WHERE id = $1 AND version = $2 AND retired_at IS NULL RETURNING ${TEMPLATE}`,
      [id, version],
    );
  }
}
