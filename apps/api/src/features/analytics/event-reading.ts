import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { AnalyticsSourcesRepository, type Source } from './analytics-sources.repository.js';
import { EventIntake } from './event-intake.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 1_000;
const BATCH = 2_000;
const SOURCES: readonly Source[] = ['outbox', 'identity'];

/** Reads what has happened once a second, and goes on at once while there is more. */
@Injectable()
export class EventReading implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly intake: EventIntake,
    private readonly logger: Logger,
    sources: AnalyticsSourcesRepository,
    metrics: Metrics,
  ) {
    metrics.gauge('gps_analytics_lag_seconds', 'How long the oldest event has waited to be counted', () => sources.lag());
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.read(), EVERY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.running;
  }

  /** Until nothing is left; who comes while it runs waits for that. */
  @Periodic('analytics-reading', EVERY)
  read(): Promise<void> {
    this.running ??= this.drain().finally(() => (this.running = null));
    return this.running;
  }

  private async drain(): Promise<void> {
    try {
      for (const source of SOURCES) while (!this.stopped && (await this.intake.take(source, BATCH)).read === BATCH);
    } catch (err) {
      this.logger.warn({ err }, 'reading events for analytics failed');
    }
  }
}
