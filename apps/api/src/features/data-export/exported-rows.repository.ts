import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { TenantScope } from '../organizations/index.js';
import { EXPORTED_PARTS, type ExportedPart } from './exported-parts.js';

const BATCH = 500;

/** Reads everything of one person without ever holding more than a batch of it. */
@Injectable()
export class ExportedRowsRepository {
  constructor(
    private readonly database: Database,
    private readonly scope: TenantScope,
  ) {}

  readonly parts = EXPORTED_PARTS;

  async *rowsOf(part: ExportedPart, userId: string): AsyncGenerator<unknown> {
    for (let after = ''; ;) {
      const rows = await this.batch(part, userId, after);
      for (const { row } of rows) yield row;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = last.key;
    }
  }

  private batch(part: ExportedPart, userId: string, after: string): Promise<{ key: string; row: unknown }[]> {
    const ask = (on: Pick<Tx, 'query'>) =>
      on.query<{ key: string; row: unknown }>(`data_export.${part.file}`, part.text, [userId, after, BATCH]);
    return part.asMember ? this.scope.asMember({ userId }, ask) : ask(this.database);
  }

  /** Keys in the storage, of pictures in posts and of the profile. */
  async *picturesOf(userId: string): AsyncGenerator<string> {
    for (let after = ''; ;) {
      const rows = await this.database.query<{ key: string }>(
        'data_export.pictures',
        `SELECT key FROM (SELECT storage_key AS key FROM media WHERE owner_id = $1 AND deleted_at IS NULL
           UNION SELECT avatar_key FROM profiles WHERE user_id = $1 AND avatar_key IS NOT NULL) AS pictures
         WHERE key > $2 ORDER BY key LIMIT $3`,
        [userId, after, BATCH],
      );
      for (const { key } of rows) yield key;
      const last = rows.at(-1);
      if (!last || rows.length < BATCH) return;
      after = last.key;
    }
  }
}
