import { Injectable } from '@nestjs/common';
import { Database } from './database.js';

/** What readiness asks of PostgreSQL. */
@Injectable()
export class ReadinessRepository {
  constructor(private readonly database: Database) {}

  async ping(): Promise<void> {
    await this.database.query('readiness.ping', 'SELECT 1');
  }

  async appliedMigrations(): Promise<string[]> {
    const rows = await this.database.query<{ name: string }>('readiness.migrations', 'SELECT name FROM schema_migrations');
    return rows.map((row) => row.name);
  }
}
