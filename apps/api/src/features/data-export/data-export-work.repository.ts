import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';

/** What the worker does to exports. Files have the export's id for a name. */
@Injectable()
export class DataExportWorkRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** False once it was finished, given up or taken away: whoever prepares it stops. */
  async progress(id: string, partsDone: number): Promise<boolean> {
    const row = await this.database.one(
      'data_exports.progress',
      `UPDATE data_exports SET parts_done = $2, moved_at = now() WHERE id = $1 AND state = 'PREPARING' RETURNING id`,
      [id, partsDone],
    );
    return row !== null;
  }

  async finish(tx: Tx, id: string, bytes: number): Promise<boolean> {
    const row = await tx.one(
      'data_exports.finish',
      `UPDATE data_exports SET state = 'READY', bytes = $2, moved_at = now(), ready_at = now(), expires_at = now() + interval '7 days'
       WHERE id = $1 AND state = 'PREPARING' RETURNING id`,
      [id, bytes],
    );
    return row !== null;
  }

  async fail(id: string): Promise<void> {
    await this.database.query('data_exports.fail', `UPDATE data_exports SET state = 'FAILED' WHERE id = $1 AND state = 'PREPARING'`, [id]);
  }

  /** Those that stand still, for the worker that prepared them is gone. */
  async failStuck(): Promise<void> {
    await this.database.query(
      'data_exports.fail_stuck',
      `UPDATE data_exports SET state = 'FAILED' WHERE state = 'PREPARING' AND moved_at < now() - interval '30 minutes'`,
    );
  }

  /** Exports whose file must go. */
  async due(limit: number): Promise<string[]> {
    const rows = await this.database.query<{ id: string }>(
      'data_exports.due',
      `SELECT id FROM data_exports WHERE (state = 'READY' AND expires_at <= now()) OR (state = 'EXPIRED' AND bytes IS NOT NULL) LIMIT $1`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  ofUser(userId: string): Promise<{ id: string }[]> {
    return this.database.query('data_exports.of_user', 'SELECT id FROM data_exports WHERE user_id = $1', [userId]);
  }

  /** The file is deleted. */
  async expired(id: string): Promise<void> {
    await this.database.query('data_exports.expired', `UPDATE data_exports SET state = 'EXPIRED', bytes = NULL WHERE id = $1`, [id]);
  }

  async forget(userId: string): Promise<void> {
    await this.database.query('data_exports.forget', 'DELETE FROM data_exports WHERE user_id = $1', [userId]);
  }

  async forgetOld(): Promise<void> {
    await this.database.query(
      'data_exports.forget_old',
      `DELETE FROM data_exports WHERE state IN ('EXPIRED', 'FAILED') AND asked_at < now() - interval '90 days'`,
    );
  }
}
