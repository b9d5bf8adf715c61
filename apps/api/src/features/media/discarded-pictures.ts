import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { Storage } from '../../platform/storage/storage.js';
import { type PicturesDiscarded, PICTURES_DISCARDED } from './media.events.js';
import { MediaRepository } from './media.repository.js';
import { thumbnailKey } from './media-urls.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 15 * 60 * 1000;

/**
 * Deletes the files of pictures that nothing shows. A row is marked first, its files go, then the row: whatever is
 * interrupted is taken up at the next round, and two workers at once do no harm.
 */
@Injectable()
export class DiscardedPictures implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly media: MediaRepository,
    private readonly storage: Storage,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.sweep().catch(() => undefined), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  @OnEvent(PICTURES_DISCARDED, 'media.delete-files')
  async onDiscarded(event: DomainEvent<PicturesDiscarded>): Promise<void> {
    await Promise.all(event.payload.keys.map((key) => this.storage.delete(key)));
  }

  /** Marks uploads older than a day that no post took, and deletes all that is marked. */
  @Periodic('discarded-pictures', EVERY)
  async sweep(): Promise<void> {
    await this.media.discardUnused();
    await this.deleteMarked();
  }

  /** Deletes the files of pictures that are marked, then their rows. */
  async deleteMarked(): Promise<void> {
    const discarded = await this.media.discarded();
    for (const { key } of discarded) {
      await this.storage.delete(key);
      await this.storage.delete(thumbnailKey(key));
    }
    if (discarded.length > 0) await this.media.forget(discarded.map(({ id }) => id));
  }
}
