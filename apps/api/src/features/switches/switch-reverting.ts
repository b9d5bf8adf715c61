import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { LiveBus } from '../../platform/live/live-bus.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { SWITCHES_CHANNEL } from './switch-board.js';
import { SwitchRepository, type SwitchRow } from './switch.repository.js';
import type { SwitchName } from './switch-table.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 5_000;

/** Writes down what has gone on again by the clock. The APIs go by the clock themselves and wait for nothing. */
@Injectable()
export class SwitchReverting implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(SwitchReverting.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly repository: SwitchRepository,
    private readonly audit: AuditLog,
    private readonly bus: LiveBus,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.revert().catch((error: unknown) => this.logger.error({ err: error }, 'reverting switches failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers the names of those that went on. */
  @Periodic('switch-reverting', EVERY)
  async revert(): Promise<string[]> {
    const reverted = await this.database.transaction(async (tx) => {
      const rows: SwitchRow[] = [];
      for (const { name, version, byName, offSince, revertsAt } of await this.repository.overdue(tx)) {
        const row = await this.repository.switchOn(tx, name as SwitchName, version);
        if (!row) continue;
        rows.push(row);
        const [since, until] = [offSince, revertsAt].map((at) => (at === null ? null : new Date(at).toISOString()));
        await this.audit.append(tx, SYSTEM, {
          ...{ action: 'switch.reverted', subjectKind: 'switch', subjectId: name, reason: null },
          details: { switchedOffBy: byName, since, until, version: row.version },
        });
      }
      return rows;
    });
    for (const row of reverted) await this.bus.publish(SWITCHES_CHANNEL, row);
    return reverted.map(({ name }) => name);
  }
}
