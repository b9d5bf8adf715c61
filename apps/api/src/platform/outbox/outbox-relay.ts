import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { OutboxSignal } from '../database/outbox-signal.js';
import { Logger } from '../observability/logger.js';
import { Metrics } from '../observability/metrics.js';
import { EventHandlers } from './event-handlers.js';
import { EventQueue } from './event-queue.js';
import { OutboxRepository, type PendingEvent } from './outbox.repository.js';

const BATCH = 100;
const POLL = 1_000;
const RECONCILE = 60_000;

/** Moves events from the outbox to the queue: at once when PostgreSQL says so, and every second in case it could not. */
@Injectable()
export class OutboxRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly signal: OutboxSignal;
  private readonly timers: NodeJS.Timeout[] = [];
  private running: Promise<void> | null = null;
  private again = false;
  private stopped = false;

  constructor(
    settings: Settings,
    private readonly repository: OutboxRepository,
    private readonly queue: EventQueue,
    private readonly handlers: EventHandlers,
    private readonly logger: Logger,
    metrics: Metrics,
  ) {
    metrics.gauge('gps_outbox_pending', 'Events not yet in the queue', async () => (await this.repository.lag()).pending);
    metrics.gauge(
      'gps_outbox_lag_seconds',
      'How long the oldest event has waited for the queue',
      async () => (await this.repository.lag()).seconds,
    );
    metrics.gauge('gps_events_parked', 'Events whose handler failed too often; they wait for a person', () => this.queue.parked());
    this.signal = new OutboxSignal(settings.databaseUrl, () => this.wake());
  }

  onApplicationBootstrap(): void {
    this.signal.start();
    this.timers.push(
      setInterval(() => this.wake(), POLL),
      setInterval(() => void this.reconcile(), RECONCILE),
    );
    this.wake();
    this.queue.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.signal.stop();
    await this.running;
  }

  /** Hands events again to the queue that it seems to have lost; those it still knows keep their place by their job id. */
  async reconcile(): Promise<void> {
    try {
      for (const event of await this.repository.unhandled(this.handlers.all(), BATCH)) await this.queue.add(event, [event.handler]);
    } catch (err) {
      this.logger.warn({ err }, 'outbox reconciliation failed');
    }
  }

  private wake(): void {
    if (this.running) this.again = true;
    else this.running = this.drain().finally(() => (this.running = null));
  }

  private async drain(): Promise<void> {
    try {
      do {
        this.again = false;
        while (!this.stopped && (await this.repository.take(BATCH, (events) => this.dispatch(events))) === BATCH);
      } while (this.again && !this.stopped);
    } catch (err) {
      this.logger.warn({ err }, 'outbox relay failed');
    }
  }

  private async dispatch(events: readonly PendingEvent[]): Promise<void> {
    for (const event of events) {
      const handlers = this.handlers.namesFor(event.type);
      if (handlers.length > 0) await this.queue.add(event, handlers);
    }
  }
}
