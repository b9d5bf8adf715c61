import { Injectable } from '@nestjs/common';
import type { Viewer } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import type { Page } from '../comments/index.js';
import { handleOrNull, LAST_ID, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { columnOf, isTopicId, type TopicInput, TopicsService } from '../topics/index.js';
import { type PostPageRow, type PostRow, toPost, toPostConnection } from './post.mapper.js';
import { type ListPage, PostReadsRepository } from './post-reads.repository.js';
import type { PostRequest } from './post-shape.js';
import type { Post } from './post.type.js';

const NOTHING: PostPageRow = { more: false, nodes: [] };

/** Where a list that runs from the newest id down goes on. */
export function below(page: Page): ListPage {
  return { first: page.first, below: page.after == null ? LAST_ID : cursor.decode(page.after, ['uuid'] as const)[0] };
}

@Injectable()
export class PostReadsService {
  constructor(
    private readonly reads: PostReadsRepository,
    private readonly topics: TopicsService,
    private readonly urls: MediaUrls,
  ) {}

  /** null for what is deleted, removed or never was. */
  async one(viewer: Viewer, id: string, request: PostRequest): Promise<Post | null> {
    const postId = uuidOrNull(id);
    const row = postId && (await this.reads.one(viewer?.userId ?? null, postId, request));
    return row ? this.shown(viewer, row, request) : null;
  }

  /** For statements that change something and answer the post with the change. */
  shown(viewer: Viewer, row: PostRow, request: PostRequest): Post {
    return toPost(viewer, row, this.urls, request.pages);
  }

  async latest(viewer: Viewer, page: Page, request: PostRequest): Promise<ConnectionOf<Post>> {
    const row = await this.reads.latest(viewer?.userId ?? null, below(page), request);
    return toPostConnection(viewer, row, this.urls, page, request);
  }

  /** Posts about a driver, team or race. A topic that nobody wrote about is looked up, so that a wrong one is told from a quiet one. */
  async about(viewer: Viewer, topic: TopicInput, page: Page, request: PostRequest): Promise<ConnectionOf<Post>> {
    const known = isTopicId(topic.id);
    const row = known
      ? await this.reads.about(viewer?.userId ?? null, { kind: columnOf(topic.kind), id: topic.id }, below(page), request)
      : NOTHING;
    if (row.nodes.length === 0) await this.topics.require(viewer, topic);
    return toPostConnection(viewer, row, this.urls, page, request);
  }

  async ofAuthor(viewer: Viewer, handle: string, page: Page, request: PostRequest): Promise<ConnectionOf<Post>> {
    const known = handleOrNull(handle);
    const row = known && (await this.reads.ofAuthor(viewer?.userId ?? null, known, below(page), request));
    if (!row) throw new DomainError('profile.not_found');
    return toPostConnection(viewer, row, this.urls, page, request);
  }
}
