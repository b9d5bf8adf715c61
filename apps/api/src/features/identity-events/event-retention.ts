import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { Logger } from '../../platform/observability/logger.js';
import { IdentityEventsRepository } from './identity-events.repository.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 60 * 60_000;
const BATCH = 5_000;

/** Forgets what Keycloak told longer ago than the installation keeps it. What staff did stays in the audit trail, which nothing is taken from. */
@Injectable()
export class EventRetention implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly settings: Settings,
    private readonly repository: IdentityEventsRepository,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.attempt(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  /** How many were forgotten. */
  @Periodic('identity-event-retention', EVERY)
  async run(): Promise<number> {
    let [all, batch] = [0, BATCH];
    while (batch === BATCH && !this.stopped) {
      batch = await this.repository.forget(this.settings.identityEventDays, BATCH);
      all += batch;
    }
    return all;
  }

  private async attempt(): Promise<void> {
    try {
      const forgotten = await this.run();
      if (forgotten > 0) this.logger.info({ forgotten }, 'old events of Keycloak forgotten');
    } catch (err) {
      this.logger.warn({ err }, 'old events of Keycloak could not be forgotten');
    }
  }
}
