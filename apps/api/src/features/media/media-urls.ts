import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';

/** Where stored pictures are reached from outside. A picture has one key and two renditions. */
@Injectable()
export class MediaUrls {
  private readonly base: string;

  constructor(settings: Settings) {
    this.base = `${settings.apiUrl}/media/`;
  }

  of(key: string): string;
  of(key: string | null): string | null;
  of(key: string | null): string | null {
    return key === null ? null : this.base + key;
  }

  thumbnail(key: string): string {
    return this.base + thumbnailKey(key);
  }
}

/** `a1b2.webp` -> `a1b2-small.webp` */
export function thumbnailKey(key: string): string {
  return key.replace(/\.webp$/, '-small.webp');
}
