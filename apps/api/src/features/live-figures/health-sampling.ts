import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { HealthRepository } from './health.repository.js';
import { LiveFigures } from './live-figures.service.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 60_000;

/** Writes the figures down once a minute, and shows them to Prometheus. */
@Injectable()
export class HealthSampling implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly figures: LiveFigures,
    private readonly repository: HealthRepository,
    private readonly logger: Logger,
    metrics: Metrics,
  ) {
    metrics.gauges('gps_live_figure', 'The figures of the dashboard; what cannot be measured is left out', 'figure', async () => {
      const known = (await figures.read()).filter(({ state, value }) => state === 'OK' && value !== null);
      return Object.fromEntries(known.map(({ name, value }) => [name.toLowerCase(), value as number]));
    });
    metrics.gauges('gps_live_figure_up', '0 while the source of a figure does not answer', 'figure', async () =>
      Object.fromEntries((await figures.read()).map(({ name, state }) => [name.toLowerCase(), state === 'DOWN' ? 0 : 1])),
    );
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sample(), EVERY).unref();
    void this.sample();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  @Periodic('health-sampling', EVERY)
  async sample(): Promise<void> {
    try {
      await this.repository.note(await this.figures.read());
      await this.repository.forget();
    } catch (err) {
      this.logger.warn({ err }, 'the health of the platform could not be written down');
    }
  }
}
