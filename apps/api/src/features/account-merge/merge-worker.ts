import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { MergeBeginning } from './merge-beginning.js';
import { MergeCarrying } from './merge-carrying.js';
import { MergeErasure } from './merge-erasure.js';
import { type ClaimedMerge, MergeWorkRepository } from './merge-work.repository.js';

const EVERY = 1_000;
/** How long a merge rests when Keycloak or the database did not answer. */
const REST_SECONDS = 10;
const ERASE_EVERY = 60;

/** Works merges one after the other. What has begun is brought to its end, whoever dies in between. */
@Injectable()
export class MergeWorker implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MergeWorker.name);
  private timer: NodeJS.Timeout | undefined;
  private working: Promise<void> | null = null;
  private stopped = false;
  private wakes = 0;

  constructor(
    private readonly work: MergeWorkRepository,
    private readonly beginning: MergeBeginning,
    private readonly carrying: MergeCarrying,
    private readonly erasure: MergeErasure,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.wake(), EVERY).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
  }

  private wake(): void {
    this.working ??= this.workAll()
      .catch((error: unknown) => this.logger.error({ err: error }, 'merges could not be worked'))
      .finally(() => (this.working = null));
  }

  private async workAll(): Promise<void> {
    if (this.wakes++ % ERASE_EVERY === 0) await this.erasure.eraseAll();
    for (;;) {
      const merge = this.stopped ? null : await this.work.claim();
      if (!merge) return;
      try {
        if (merge.state === 'RUNNING' || (await this.beginning.begin(merge))) await this.bringToEnd(merge);
      } catch (error) {
        this.logger.warn({ err: error, merge: merge.id }, 'a merge rests');
        await this.work.release(merge.id, REST_SECONDS, 'internal.unavailable');
      }
    }
  }

  private async bringToEnd(merge: ClaimedMerge): Promise<void> {
    do {
      while (await this.carrying.next(merge)) {
        if (this.stopped) return this.work.release(merge.id, 0, null);
      }
    } while (!(await this.carrying.finish(merge)));
  }
}
