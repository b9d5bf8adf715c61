import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Periodic } from '../../../platform/jobs/periodic.decorator.js';
import { LiveBus } from '../../../platform/live/live-bus.js';
import { CASE_QUEUE_CHANNEL } from '../../reports/index.js';
import { ScheduledDecisions } from './scheduled-decisions.js';
import { ScheduledRemovals } from './scheduled-removals.js';
import { ScheduleRepository, type ScheduledRow } from './schedule.repository.js';

const EVERY = 5_000;
const AT_ONCE = 100;

/** Does what its time has come for: each in one transaction with the mark that it is done, so that a worker that dies leaves it to the next. */
@Injectable()
export class ScheduleWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ScheduleWorker.name);
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<number> | null = null;

  constructor(
    private readonly schedule: ScheduleRepository,
    private readonly decisions: ScheduledDecisions,
    private readonly removals: ScheduledRemovals,
    private readonly bus: LiveBus,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => {
      this.working ??= this.run()
        .catch((error: unknown) => {
          this.logger.error({ err: error }, 'what is scheduled could not be looked for');
          return 0;
        })
        .finally(() => (this.working = null));
    }, EVERY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.working;
  }

  /** How many were due. One that fails waits for the next round and keeps no other from its time. */
  @Periodic('scheduled-decisions', EVERY)
  async run(): Promise<number> {
    const due = await this.schedule.due(AT_ONCE);
    for (const row of due)
      await this.one(row).catch((error: unknown) => this.logger.error({ err: error, scheduled: row.id }, 'what is scheduled failed'));
    if (due.length > 0) await this.bus.publish(CASE_QUEUE_CHANNEL, {});
    return due.length;
  }

  private one(row: ScheduledRow): Promise<void> {
    return row.kind === 'DECIDE' ? this.decisions.perform(row) : this.removals.perform(row);
  }
}
