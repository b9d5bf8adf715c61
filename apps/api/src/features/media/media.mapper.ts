import type { Media } from './media.type.js';
import type { MediaUrls } from './media-urls.js';

/** As `mediaJson` builds it. */
export interface MediaRow {
  readonly id: string;
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly altText: string;
  readonly colour: string;
}

export function toMedia(row: MediaRow, urls: MediaUrls): Media {
  const { id, key, width, height, altText, colour } = row;
  return { id, url: urls.of(key), thumbnailUrl: urls.thumbnail(key), width, height, altText, colour };
}
