import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { SwitchName } from './switch-table.js';

/** Times in milliseconds since 1970. */
export interface SwitchRow {
  readonly name: string;
  /** null: it is on. */
  readonly offSince: number | null;
  readonly byId: string | null;
  readonly byName: string | null;
  readonly reason: string | null;
  /** null: until somebody switches it on. */
  readonly revertsAt: number | null;
  readonly version: number;
}

export interface SwitchingOff {
  readonly name: SwitchName;
  readonly byId: string;
  readonly byName: string;
  readonly reason: string;
  readonly minutes: number | null;
  /** What the operator saw; with another one nothing is changed. */
  readonly version: number;
}

const ms = (column: string): string => `(extract(epoch FROM ${column}) * 1000)::float8`;
const COLUMNS = `name, ${ms('off_since')} AS "offSince", by_id AS "byId", by_name AS "byName", reason, ${ms('reverts_at')} AS "revertsAt", version`;

@Injectable()
export class SwitchRepository {
  constructor(private readonly database: Database) {}

  all(): Promise<SwitchRow[]> {
    return this.database.query<SwitchRow>('switches.all', `SELECT ${COLUMNS} FROM feature_switches`);
  }

  /** Null if it was changed since the operator looked. Off already: the new reason and end hold, since when stays. */
  switchOff(tx: Tx, { name, byId, byName, reason, minutes, version }: SwitchingOff): Promise<SwitchRow | null> {
    return tx.one<SwitchRow>(
      'switches.off',
      `INSERT INTO feature_switches AS s (name, off_since, by_id, by_name, reason, reverts_at, version)
       SELECT $1, now(), $2, $3, $4, now() + make_interval(mins => $5), 1
        WHERE $6 = 0 OR EXISTS (SELECT FROM feature_switches WHERE name = $1)
       ON CONFLICT (name) DO UPDATE SET off_since = CASE WHEN s.reverts_at <= now() THEN now() ELSE coalesce(s.off_since, now()) END,
         by_id = EXCLUDED.by_id, by_name = EXCLUDED.by_name, reason = EXCLUDED.reason, reverts_at = EXCLUDED.reverts_at, version = s.version + 1
        WHERE s.version = $6 RETURNING ${COLUMNS}`,
      [name, byId, byName, reason, minutes, version],
    );
  }

  /** Null if it is on, or was changed since the operator looked. */
  switchOn(tx: Tx, name: SwitchName, version: number): Promise<SwitchRow | null> {
    return tx.one<SwitchRow>(
      'switches.on',
      `UPDATE feature_switches SET off_since = NULL, by_id = NULL, by_name = NULL, reason = NULL, reverts_at = NULL, version = version + 1
        WHERE name = $1 AND version = $2 AND off_since IS NOT NULL RETURNING ${COLUMNS}`,
      [name, version],
    );
  }

  /** Those whose time is over, as they were; no two workers get the same. */
  overdue(tx: Tx): Promise<SwitchRow[]> {
    return tx.query<SwitchRow>(
      'switches.overdue',
      `SELECT ${COLUMNS} FROM feature_switches WHERE off_since IS NOT NULL AND reverts_at <= now() ORDER BY name FOR UPDATE SKIP LOCKED`,
    );
  }
}
