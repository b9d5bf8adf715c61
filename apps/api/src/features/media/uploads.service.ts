import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { Storage } from '../../platform/storage/storage.js';
import './media.errors.js';
import { MediaRepository } from './media.repository.js';
import { MediaUrls, thumbnailKey } from './media-urls.js';
import { toAvatar, toPicture } from './picture.js';
import { Turnstile } from './turnstile.js';

const PER_DAY = 100;
const WEBP = 'image/webp';

export interface Upload {
  readonly id: string;
  readonly url: string;
  readonly width: number;
  readonly height: number;
  readonly colour: string;
}

/** Unguessable, so that a picture is found through its post only. */
const newKey = (): string => `${randomBytes(16).toString('hex')}.webp`;

@Injectable()
export class UploadsService {
  private readonly turnstile = new Turnstile(2, 16, () => new DomainError('media.busy'));

  constructor(
    private readonly media: MediaRepository,
    private readonly storage: Storage,
    private readonly urls: MediaUrls,
  ) {}

  /** Files first, the row last: a failure in between leaves nothing that can be seen. */
  async picture(actor: Actor, content: Buffer): Promise<Upload> {
    if ((await this.media.uploadedToday(actor.userId)) >= PER_DAY) throw new DomainError('media.quota_exceeded');
    const { full, small, colour } = await this.turnstile.run(() => toPicture(content));
    const [id, key] = [uuidv7(), newKey()];
    const { width, height } = full;
    await this.keeping([key, thumbnailKey(key)], async () => {
      await this.storage.put(key, full.content, WEBP);
      await this.storage.put(thumbnailKey(key), small.content, WEBP);
      await this.media.insert({ id, ownerId: actor.userId, key, width, height, bytes: full.content.length + small.content.length, colour });
    });
    return { id, url: this.urls.of(key), width, height, colour };
  }

  /** `take` writes the row that shows the avatar. */
  async avatar(content: Buffer, take: (key: string) => Promise<void>): Promise<{ url: string }> {
    const avatar = await this.turnstile.run(() => toAvatar(content));
    const key = newKey();
    await this.keeping([key], async () => {
      await this.storage.put(key, avatar.content, WEBP);
      await take(key);
    });
    return { url: this.urls.of(key) };
  }

  private async keeping(keys: readonly string[], work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      await Promise.allSettled(keys.map((key) => this.storage.delete(key)));
      throw error;
    }
  }
}
