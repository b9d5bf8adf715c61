import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Database } from '../../platform/database/database.js';
import { Logger } from '../../platform/observability/logger.js';
import { AnalyticsEventsRepository } from './analytics-events.repository.js';
import { dayOf, weekOf } from './pseudonym.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 3_600_000;
const DAY = 86_400_000;
const AHEAD = 7;

/** Makes the partitions of the days to come; drops those that are old enough, and the keys with which pseudonyms could be made again. */
@Injectable()
export class AnalyticsKeeping implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly events: AnalyticsEventsRepository,
    private readonly settings: Settings,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.try(), EVERY).unref();
    void this.try();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Answers how many days of single events went. */
  @Periodic('analytics-keeping', EVERY)
  async run(now = new Date()): Promise<number> {
    const day = (offset: number): string => dayOf(new Date(now.getTime() + offset * DAY));
    await this.events.makePartitions(this.database, day(0), day(AHEAD));
    await this.events.forget(this.database, { day: day(-2), week: weekOf(new Date(now.getTime() - 2 * DAY)) });
    return this.events.dropPartitions(this.database, day(-this.settings.analyticsDays));
  }

  private async try(): Promise<void> {
    await this.run().catch((err: unknown) => this.logger.warn({ err }, 'keeping the partitions of analytics failed'));
  }
}
