import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { EXPORTED_PARTS } from './exported-parts.js';
import type { DataExport } from './data-export.type.js';

/** The parts from the database, the ways to sign in, and the pictures. */
export const STEPS = EXPORTED_PARTS.length + 2;

const COLUMNS = `id, CASE WHEN state = 'READY' AND expires_at <= now() THEN 'EXPIRED' ELSE state END AS state, asked_at AS "askedAt",
  CASE WHEN state = 'PREPARING' THEN least(99, parts_done * 100 / ${STEPS}) ELSE 100 END AS percent,
  ready_at AS "readyAt", expires_at AS "expiresAt", bytes::float8 AS bytes`;

export interface Standing {
  readonly latest: DataExport | null;
  readonly nextAt: Date | null;
}

@Injectable()
export class DataExportsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** The latest, and when the day after the last one that did not fail is over. */
  async standingOf(userId: string, tx: Pick<Tx, 'one'> = this.database): Promise<Standing> {
    const latest = await tx.one<DataExport>(
      'data_exports.latest',
      `SELECT ${COLUMNS} FROM data_exports WHERE user_id = $1 ORDER BY asked_at DESC LIMIT 1`,
      [userId],
    );
    const next = await tx.one<{ at: Date | null }>(
      'data_exports.next',
      `SELECT max(asked_at) + interval '1 day' AS at FROM data_exports
       WHERE user_id = $1 AND state <> 'FAILED' AND asked_at > now() - interval '1 day'`,
      [userId],
    );
    return { latest, nextAt: next?.at ?? null };
  }

  /** Two that ask at the same moment are told apart by the person's row. */
  async lockPerson(tx: Tx, userId: string): Promise<void> {
    await tx.query('data_exports.lock', 'SELECT 1 FROM users WHERE id = $1 FOR UPDATE', [userId]);
  }

  async add(tx: Tx, id: string, userId: string): Promise<void> {
    await tx.query('data_exports.add', 'INSERT INTO data_exports (id, user_id) VALUES ($1, $2)', [id, userId]);
  }

  /** Null unless it is the person's own, ready, and not over. */
  readyOne(id: string, userId: string): Promise<{ readyAt: Date } | null> {
    return this.database.one(
      'data_exports.ready_one',
      `SELECT ready_at AS "readyAt" FROM data_exports WHERE id = $1 AND user_id = $2 AND state = 'READY' AND expires_at > now()`,
      [id, userId],
    );
  }
}
