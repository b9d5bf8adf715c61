import type { DataSourceOptions, EntityTarget, ObjectLiteral } from 'typeorm';
import { migrations } from './migrations/index.js';

export interface ConnectionSettings {
  readonly url: string;
  readonly poolSize: number;
  readonly applicationName: string;
}

/** How every process and the migrations reach PostgreSQL; the time limits are those of docs/runbooks. */
export function dataSourceOptions(
  connection: ConnectionSettings,
  entities: readonly EntityTarget<ObjectLiteral>[] = [],
): DataSourceOptions {
  return {
    type: 'postgres',
    url: connection.url,
    entities: [...entities] as never,
    migrations: [...migrations],
    migrationsTableName: 'schema_migrations',
    synchronize: false,
    poolSize: connection.poolSize,
    applicationName: connection.applicationName,
    connectTimeoutMS: 5_000,
    extra: { idleTimeoutMillis: 60_000, statement_timeout: 15_000, idle_in_transaction_session_timeout: 15_000, keepAlive: true },
  };
}
