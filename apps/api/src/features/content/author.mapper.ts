import type { MediaUrls } from '../media/index.js';
import type { Author } from './author.type.js';

/** As `authorJson` builds it. */
export interface AuthorRow {
  readonly id: string;
  readonly handle: string;
  readonly displayName: string;
  readonly avatarKey: string | null;
}

export function toAuthor(row: AuthorRow, urls: MediaUrls): Author {
  return { id: row.id, handle: row.handle, displayName: row.displayName, avatarUrl: urls.of(row.avatarKey) };
}
