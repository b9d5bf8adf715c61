import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { toAuthor, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { type Post, PostReadsService, type PostRequest, type ReactionKind } from '../posts/index.js';
import type { Reaction } from './reaction.type.js';
import { ReactionsRepository } from './reactions.repository.js';

@Injectable()
export class ReactionsService {
  constructor(
    private readonly reactions: ReactionsRepository,
    private readonly posts: PostReadsService,
    private readonly urls: MediaUrls,
  ) {}

  async react(actor: Actor, id: string, kind: ReactionKind, request: PostRequest): Promise<Post> {
    const postId = uuidOrNull(id);
    if (postId === null) throw new DomainError('post.not_found');
    const row = await this.reactions.put(postId, actor.userId, kind, request);
    if (!row) throw new DomainError('post.not_found');
    return this.posts.shown(actor, row, request);
  }

  async unreact(actor: Actor, id: string, request: PostRequest): Promise<Post> {
    const postId = uuidOrNull(id);
    if (postId === null) throw new DomainError('post.not_found');
    await this.reactions.take(postId, actor.userId);
    return this.read(actor, postId, request);
  }

  /** Who reacted, newest first. */
  async page(id: string, page: { first: number; after?: string | null }): Promise<ConnectionOf<Reaction>> {
    const postId = uuidOrNull(id);
    const start = page.after == null ? null : cursor.decode(page.after, ['time', 'uuid'] as const);
    const rows = postId && (await this.reactions.page(postId, page.first + 1, start && { at: start[0], userId: start[1] }));
    if (!rows) throw new DomainError('post.not_found');
    const connection = toConnection(rows, page, (row) => cursor.encode([row.createdAt, row.author.id]));
    const edges = connection.edges.map(({ cursor: at, node }) => ({
      cursor: at,
      node: { kind: node.kind, createdAt: new Date(node.createdAt), author: toAuthor(node.author, this.urls) },
    }));
    return { ...connection, edges };
  }

  private async read(actor: Actor, postId: string, request: PostRequest): Promise<Post> {
    const post = await this.posts.one(actor, postId, request);
    if (!post) throw new DomainError('post.not_found');
    return post;
  }
}
