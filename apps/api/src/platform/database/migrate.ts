import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source.js';

/** Brings a database up to date, each migration in its own transaction; two at once wait for each other. Answers the names applied. */
export async function migrate(url: string): Promise<string[]> {
  const source = await new DataSource(dataSourceOptions({ url, poolSize: 2, applicationName: 'gps-migrate' })).initialize();
  const lock = source.createQueryRunner();
  try {
    await lock.query('SELECT pg_advisory_lock(hashtext($1))', ['gps-migrate']);
    const applied = await source.runMigrations({ transaction: 'each' });
    return applied.map((migration) => migration.name);
  } finally {
    await lock.release();
    await source.destroy();
  }
}
