import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../observability/logger.js';
import { HousekeepingRepository } from './housekeeping.repository.js';
import { Periodic } from '../jobs/periodic.decorator.js';

const EVERY = 10 * 60_000;
const BATCH = 5_000;

/** Throws away what has served its time: idempotency keys, revocations, delivered events. What handlers remember outlives the events. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly repository: HousekeepingRepository,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.run(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How many rows went, by task. */
  @Periodic('housekeeping', EVERY)
  async run(): Promise<Record<string, number>> {
    const gone: Record<string, number> = {};
    for (const task of this.repository.tasks) {
      try {
        let batch: number | null;
        gone[task] = 0;
        do {
          batch = await this.repository.run(task, BATCH);
          gone[task] += batch ?? 0;
        } while (batch === BATCH);
      } catch (err) {
        this.logger.warn({ err, task }, 'housekeeping failed');
      }
    }
    return gone;
  }
}
