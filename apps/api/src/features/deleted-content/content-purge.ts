import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import { COMMENT_DELETED } from '../comments/index.js';
import { DiscardedPictures } from '../media/index.js';
import { POST_DELETED } from '../posts/index.js';
import { DeletedContentRepository } from './deleted-content.repository.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 10 * 60_000;
const BATCH = 500;
const MOST_ROUNDS = 200;

/**
 * Deletes what deleted posts and comments consisted of: text, links, pictures, topics and reactions. What no case names
 * goes as soon as the deletion is heard of, evidence some days after its last case was closed. Done twice it does nothing.
 */
@Injectable()
export class ContentPurge implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ContentPurge.name);
  private timer: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(
    private readonly content: DeletedContentRepository,
    private readonly pictures: DiscardedPictures,
    private readonly settings: Settings,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((error: unknown) => this.logger.error({ err: error }, 'purging deleted content failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    this.stopped = true;
    clearInterval(this.timer);
  }

  @OnEvent(POST_DELETED, 'deleted-content.post')
  async onPostDeleted(): Promise<void> {
    await this.run();
  }

  @OnEvent(COMMENT_DELETED, 'deleted-content.comment')
  async onCommentDeleted(): Promise<void> {
    await this.run();
  }

  /** How many posts and comments were emptied, and what went with them. */
  @Periodic('deleted-content-purge', EVERY)
  async run(): Promise<number> {
    let rows = 0;
    for (let round = 0; round < MOST_ROUNDS && !this.stopped; round += 1) {
      const taken: number[] = [];
      for (const step of this.content.steps) taken.push(await this.content.take(step, BATCH, this.settings.deletedContentDays));
      rows += taken.reduce((sum, n) => sum + n, 0);
      if (taken.every((n) => n < BATCH)) break;
    }
    await this.pictures.deleteMarked();
    return rows;
  }
}
