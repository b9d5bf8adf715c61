import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { RuleKind } from './rule-kinds.js';
import type { Parameters } from './rule-parameters.js';
import type { LiveRule } from './verdict.policy.js';

export interface RuleVersionRow extends LiveRule {
  readonly kind: RuleKind;
  readonly name: string;
  readonly parameters: Parameters;
}

const COLUMNS = `v.rule_id AS "ruleId", v.version, r.kind, v.name, v.parameters, v.action, v.severity, v.reason`;

@Injectable()
export class LiveRulesRepository {
  constructor(private readonly database: Database) {}

  live(): Promise<RuleVersionRow[]> {
    return this.database.query<RuleVersionRow>(
      'rules.live',
      `SELECT ${COLUMNS} FROM rules r JOIN rule_versions v ON v.rule_id = r.id AND v.version = r.live_version ORDER BY r.id`,
    );
  }

  version(ruleId: string, version: number): Promise<RuleVersionRow | null> {
    return this.database.one<RuleVersionRow>(
      'rules.version',
      `SELECT ${COLUMNS} FROM rules r JOIN rule_versions v ON v.rule_id = r.id WHERE r.id = $1 AND v.version = $2`,
      [ruleId, version],
    );
  }
}
