import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Metrics } from '../../platform/observability/metrics.js';
import { Redis } from '../../platform/redis/redis.js';
import { emptyWindow, note } from './operation-window.js';
import { KEPT_SECONDS, slotAt, slotKey } from './operation-slots.js';

const EVERY = 1_000;

/** Adds up what this process answers and tells the others once a second. While Redis is away what it would have told is lost, a second at a time. */
@Injectable()
export class OperationTally implements OnApplicationBootstrap, OnApplicationShutdown {
  private window = emptyWindow();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly redis: Redis,
    metrics: Metrics,
  ) {
    metrics.onObserved((outcome, seconds) => note(this.window, outcome === 'failed', seconds));
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.flush(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  async flush(now = Date.now()): Promise<void> {
    const { requests, failed, classes } = this.window;
    if (requests === 0) return;
    this.window = emptyWindow();
    const key = this.redis.key(slotKey(slotAt(now)));
    const told = this.redis.commands.multi().hincrby(key, 'requests', requests).hincrby(key, 'failed', failed);
    for (const [index, n] of classes.entries()) if (n > 0) told.hincrby(key, `class:${index}`, n);
    await told
      .expire(key, KEPT_SECONDS)
      .exec()
      .catch(() => null);
  }
}
