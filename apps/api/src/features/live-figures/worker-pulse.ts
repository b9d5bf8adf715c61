import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { EventQueue } from '../../platform/outbox/event-queue.js';
import { OutboxRepository } from '../../platform/outbox/outbox.repository.js';
import { Redis } from '../../platform/redis/redis.js';
import { PULSE_KEY, type Pulse } from './pulse.js';

const EVERY = 2_000;
/** Then the worker counts as gone. */
const LIVES = 10_000;

/** The worker says every two seconds that it is there, and what waits for it. */
@Injectable()
export class WorkerPulse implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly queue: EventQueue,
    private readonly outbox: OutboxRepository,
    private readonly redis: Redis,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.beat().catch(() => undefined), EVERY).unref();
    void this.beat().catch(() => undefined);
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async beat(): Promise<void> {
    const [waiting, failed, { seconds }] = await Promise.all([this.queue.waiting(), this.queue.parked(), this.outbox.lag()]);
    const pulse: Pulse = { at: Date.now(), waiting, failed, outboxSeconds: seconds };
    await this.redis.commands.set(this.redis.key(PULSE_KEY), JSON.stringify(pulse), 'PX', LIVES);
  }
}
