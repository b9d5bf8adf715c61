import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface RuleKeeper {
  readonly id: string;
  readonly email: string;
  readonly locale: string | null;
}

@Injectable()
export class RuleAlarmsRepository {
  constructor(private readonly database: Database) {}

  async nameOf(ruleId: string, version: number): Promise<string | null> {
    const row = await this.database.one<{ name: string }>(
      'rule_alarms.name',
      'SELECT name FROM rule_versions WHERE rule_id = $1 AND version = $2',
      [ruleId, version],
    );
    return row?.name ?? null;
  }

  /** Who manages rules, as last seen; whoever is locked or has left reads nothing. */
  keepers(): Promise<RuleKeeper[]> {
    return this.database.query<RuleKeeper>(
      'rule_alarms.keepers',
      `SELECT u.id, u.email, u.locale FROM admin_users s JOIN users u ON u.id = s.user_id
        WHERE s.permissions @> ARRAY['rules:manage'] AND u.email IS NOT NULL AND u.deleted_at IS NULL
          AND (u.locked_at IS NULL OR u.locked_until <= now()) ORDER BY u.id LIMIT 50`,
    );
  }
}
