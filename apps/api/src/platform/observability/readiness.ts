import { Injectable } from '@nestjs/common';
import { migrations } from '../database/migrations/index.js';
import { ReadinessRepository } from '../database/readiness.repository.js';
import { Redis } from '../redis/redis.js';
import { Lifecycle } from './lifecycle.js';

export type Check = 'ok' | 'down' | 'behind' | 'draining';

/** Can this process do its work? Reads go on without Redis, so its loss degrades and does not take the process out. */
@Injectable()
export class Readiness {
  private migrated = false;

  constructor(
    private readonly repository: ReadinessRepository,
    private readonly redis: Redis,
    private readonly lifecycle: Lifecycle,
  ) {}

  async check(): Promise<{ ready: boolean; checks: Record<'process' | 'database' | 'migrations' | 'redis', Check> }> {
    const database = await this.database();
    const redis = await this.redis.commands.ping().then(
      () => 'ok' as const,
      () => 'down' as const,
    );
    const checks = { process: this.lifecycle.draining ? ('draining' as const) : ('ok' as const), ...database, redis };
    return { ready: checks.process === 'ok' && checks.database === 'ok' && checks.migrations === 'ok', checks };
  }

  private async database(): Promise<{ database: Check; migrations: Check }> {
    try {
      if (this.migrated) {
        await this.repository.ping();
      } else {
        const applied = new Set(await this.repository.appliedMigrations());
        this.migrated = migrations.every((migration) => applied.has(migration.name));
      }
      return { database: 'ok', migrations: this.migrated ? 'ok' : 'behind' };
    } catch {
      return { database: 'down', migrations: this.migrated ? 'ok' : 'behind' };
    }
  }
}
