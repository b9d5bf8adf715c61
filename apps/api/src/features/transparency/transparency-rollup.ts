import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';
import { MonthCountingRepository } from './month-counting.repository.js';
import { firstDay, lastTellable } from './month.js';
import { publishable } from './published-figures.js';

const EVERY = 3_600_000;
/** Workers that start again and again do not count months each time. */
const FIRST_AFTER = 60_000;
/** How long a line may still change its mark; appeals come within weeks. */
const LOOK_BACK_DAYS = 190;

/** Tells of each month once, some days after its end, and marks for half a year what was taken back. */
@Injectable()
export class TransparencyRollup implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(TransparencyRollup.name);
  private timer: NodeJS.Timeout | undefined;
  private first: NodeJS.Timeout | undefined;

  constructor(
    private readonly months: MonthCountingRepository,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.try(), EVERY).unref();
    this.first = setTimeout(() => void this.try(), FIRST_AFTER).unref();
  }

  onApplicationShutdown(): void {
    clearTimeout(this.first);
    clearInterval(this.timer);
  }

  /** Answers the months that were told, oldest first; each in a transaction of its own, so that a long past is no long lock. */
  @Periodic('transparency-log', EVERY)
  async run(now = new Date()): Promise<string[]> {
    const told: string[] = [];
    for (let month = await this.tellNext(now); month !== null; month = await this.tellNext(now)) told.push(month);
    const since = new Date(now.getTime() - LOOK_BACK_DAYS * 86_400_000).toISOString().slice(0, 10);
    await this.months.transaction(async (tx) => {
      if (await this.months.begin(tx)) await this.months.reversed(tx, since);
    });
    return told;
  }

  private tellNext(now: Date): Promise<string | null> {
    const smallest = this.settings.analyticsSmallestCell;
    return this.months.transaction(async (tx) => {
      if (!(await this.months.begin(tx))) return null;
      const month = await this.months.next(tx);
      if (month === null || month > lastTellable(now)) return null;
      const day = firstDay(month);
      const { totals, counts } = await this.months.collect(tx, day, smallest);
      const told = publishable(totals, counts, smallest);
      await this.months.publish(tx, day, told.totals, told.counts, smallest);
      return month;
    });
  }

  private async try(): Promise<void> {
    await this.run().catch((err: unknown) => this.logger.error({ err }, 'the transparency log could not be written'));
  }
}
