import { Injectable } from '@nestjs/common';
import type { Pool, PoolClient } from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import { inSpan, tracing } from '../observability/tracing.js';
import { countStatement } from './query-counter.js';

/** Statements by hand: `name` makes PostgreSQL prepare them once per connection; `params` are never spliced into the text. */
export interface Queries {
  query<T>(name: string, text: string, params?: readonly unknown[]): Promise<T[]>;
  /** The only row, or null. */
  one<T>(name: string, text: string, params?: readonly unknown[]): Promise<T | null>;
}

export interface Tx extends Queries {
  /** TypeORM inside the same transaction, for simple rows. */
  readonly manager: EntityManager;
  /** Does `work` as the last thing of the transaction, in the order of the calls: for what others would have to wait for until the commit. */
  beforeCommit(work: () => Promise<void>): void;
}

/** `each time`: not prepared, so that the plan is made for these very values; for what is asked seldom and in many ways. */
export interface Planning {
  readonly planned?: 'once' | 'each time';
}

/** The way to PostgreSQL beside TypeORM; both share one pool, so a transaction may use either. Only *.repository.ts files use it. */
@Injectable()
export class Database implements Queries {
  private readonly pool: Pool;

  constructor(readonly dataSource: DataSource) {
    this.pool = (dataSource.driver as unknown as { master: Pool }).master;
  }

  query<T>(name: string, text: string, params: readonly unknown[] = [], planning: Planning = {}): Promise<T[]> {
    return run<T>(this.pool, name, text, params, planning);
  }

  async one<T>(name: string, text: string, params?: readonly unknown[]): Promise<T | null> {
    return (await this.query<T>(name, text, params))[0] ?? null;
  }

  /** Commits what `fn` wrote if it returns, and nothing if it throws. */
  async transaction<T>(fn: (tx: Tx) => Promise<T>): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    try {
      const client = (await runner.connect()) as PoolClient;
      await runner.startTransaction();
      const tx = new ClientTx(client, runner.manager);
      const result = await fn(tx);
      await tx.finish();
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  /** Connections in use, idle and waited for; for metrics. */
  poolState(): { total: number; idle: number; waiting: number } {
    return { total: this.pool.totalCount, idle: this.pool.idleCount, waiting: this.pool.waitingCount };
  }
}

class ClientTx implements Tx {
  private readonly last: (() => Promise<void>)[] = [];

  constructor(
    private readonly client: PoolClient,
    readonly manager: EntityManager,
  ) {}

  query<T>(name: string, text: string, params: readonly unknown[] = []): Promise<T[]> {
    return run<T>(this.client, name, text, params);
  }

  async one<T>(name: string, text: string, params?: readonly unknown[]): Promise<T | null> {
    return (await this.query<T>(name, text, params))[0] ?? null;
  }

  beforeCommit(work: () => Promise<void>): void {
    this.last.push(work);
  }

  async finish(): Promise<void> {
    for (const work of this.last) await work();
  }
}

async function run<T>(
  on: Pool | PoolClient,
  name: string,
  text: string,
  params: readonly unknown[],
  { planned = 'once' }: Planning = {},
): Promise<T[]> {
  countStatement(name);
  const statement = { ...(planned === 'once' && { name }), text, values: params as unknown[] };
  const result = tracing()
    ? await inSpan(name, { 'db.system.name': 'postgresql', 'db.operation.name': name }, () => on.query(statement))
    : await on.query(statement);
  return result.rows as T[];
}
