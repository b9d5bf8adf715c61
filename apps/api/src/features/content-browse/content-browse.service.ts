import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { ContentState, FIRST_ID, handleOrNull, LAST_ID, toAuthor, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import type { ContentFilter, ContentItemsArgs } from './content-browse.inputs.js';
import { ContentBrowseRepository, type ContentRow } from './content-browse.repository.js';
import { type ContentItem, ContentSort } from './content-item.type.js';

/** Posts and comments looked through by staff: what stands, what was removed and what waits for a look. */
@Injectable()
export class ContentBrowse {
  constructor(
    private readonly repository: ContentBrowseRepository,
    private readonly urls: MediaUrls,
  ) {}

  async page(actor: Actor, { filter, sort, first, after }: ContentItemsArgs): Promise<ConnectionOf<ContentItem>> {
    const [position] = after ? cursor.decode(after, ['uuid'] as const) : [];
    const named = await this.named(filter ?? {});
    const rows = named
      ? await this.repository.search({
          ...named,
          kind: filter?.kind ?? null,
          state: filter?.state ?? null,
          sort,
          beyond: position ?? (sort === ContentSort.NEWEST ? LAST_ID : FIRST_ID),
          limit: first + 1,
          from: filter?.from ?? null,
          to: filter?.to ?? null,
        })
      : [];
    return toConnection(
      rows.map((row) => this.seenBy(actor, row)),
      { first, after: after ?? null },
      (item) => cursor.encode([item.id]),
    );
  }

  /** Null if a name in the filter is nobody's and nothing's: then nothing is found. */
  private async named({ author, postId }: ContentFilter): Promise<{ authorId: string | null; postId: string | null } | null> {
    const post = postId ? uuidOrNull(postId) : null;
    if (postId && post === null) return null;
    if (!author?.trim()) return { authorId: null, postId: post };
    const handle = handleOrNull(author.trim());
    const authorId = uuidOrNull(author.trim()) ?? (handle === null ? null : await this.repository.userOf(handle));
    return authorId === null ? null : { authorId, postId: post };
  }

  private seenBy(actor: Actor, row: ContentRow): ContentItem {
    const restore = row.state === ContentState.REMOVED && actor.permissions.has('content:remove') && row.author.id !== actor.userId;
    const openCase = row.caseId !== null && actor.permissions.has('reports:read');
    return { ...row, author: toAuthor(row.author, this.urls), viewerCan: { restore, openCase } };
  }
}
