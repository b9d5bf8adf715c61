import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';

const PATIENCE_MS = 5_000;
const CANCELLED = '57014';

/** Questions that may walk many rows: in a transaction that cannot write, and given up after five seconds. */
@Injectable()
export class FigureQueriesRepository {
  constructor(private readonly database: Database) {}

  async rows<T>(name: string, text: string, params: readonly unknown[]): Promise<T[]> {
    try {
      return await this.database.transaction(async (tx) => {
        await tx.query(
          'analytics.read_only',
          `SELECT set_config('transaction_read_only', 'on', true), set_config('statement_timeout', $1, true)`,
          [String(PATIENCE_MS)],
        );
        return tx.query<T>(name, text, params);
      });
    } catch (error) {
      if ((error as { code?: string }).code !== CANCELLED) throw error;
      throw new DomainError('analytics.too_slow', { cause: error });
    }
  }
}
