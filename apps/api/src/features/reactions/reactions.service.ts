import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { toAuthor, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { type Post, PostReadsService, type PostRequest, type ReactionKind } from '../posts/index.js';
import type { Reaction } from './reaction.type.js';
import { REACTION_ADDED, REACTION_REMOVED, type ReactionEvent } from './reactions.events.js';
import { ReactionsRepository } from './reactions.repository.js';

@Injectable()
export class ReactionsService {
  constructor(
    private readonly reactions: ReactionsRepository,
    private readonly posts: PostReadsService,
    private readonly outbox: Outbox,
    private readonly urls: MediaUrls,
  ) {}

  async react(actor: Actor, id: string, kind: ReactionKind, request: PostRequest): Promise<Post> {
    const postId = uuidOrNull(id);
    if (postId === null) throw new DomainError('post.not_found');
    await this.reactions.transaction(async (tx) => {
      const put = await this.reactions.put(tx, postId, actor.userId, kind);
      if (!put) throw new DomainError('post.not_found');
      if (put.added) await this.outbox.add(tx, { type: REACTION_ADDED, payload: { postId, userId: actor.userId } satisfies ReactionEvent });
    });
    return this.read(actor, postId, request);
  }

  async unreact(actor: Actor, id: string, request: PostRequest): Promise<Post> {
    const postId = uuidOrNull(id);
    if (postId === null) throw new DomainError('post.not_found');
    await this.reactions.transaction(async (tx) => {
      const taken = await this.reactions.take(tx, postId, actor.userId);
      if (taken) await this.outbox.add(tx, { type: REACTION_REMOVED, payload: { postId, userId: actor.userId } satisfies ReactionEvent });
    });
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
