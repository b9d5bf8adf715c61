import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import type { Tx } from '../../platform/database/database.js';
import { RuleGate, RuleRecordsRepository, type Verdict } from '../automatic-rules/index.js';
import { type Deleted, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import type { CommentOutcome, CreateCommentInput } from './comment.inputs.js';
import { type CommentRow, toComment, toCommentConnection } from './comment.mapper.js';
import type { Page } from './comment-pages.js';
import type { Comment } from './comment.type.js';
import './comments.errors.js';
import { COMMENT_CREATED, COMMENT_DELETED, type CommentEvent } from './comments.events.js';
import { COMMENT_LIMIT, depthBelow, editRefusal } from './comments.policy.js';
import { CommentsRepository } from './comments.repository.js';
import { LIVE_REPLIES } from './thread-updates.js';

@Injectable()
export class CommentsService {
  constructor(
    private readonly comments: CommentsRepository,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly urls: MediaUrls,
    private readonly rules: RuleGate,
    private readonly records: RuleRecordsRepository,
  ) {}

  /** `pages`: the comments' own page, then those of the replies below. */
  async thread(viewer: Viewer, postId: string, parentId: string | null, pages: readonly Page[]): Promise<ConnectionOf<Comment>> {
    const post = uuidOrNull(postId);
    const parent = parentId === null ? null : uuidOrNull(parentId);
    const known = post !== null && (parentId === null || parent !== null);
    const rows = known ? await this.comments.thread(viewer?.userId ?? null, post, parent, pages) : null;
    if (!rows) throw new DomainError(parentId === null ? 'post.not_found' : 'comment.not_found');
    const [own, ...below] = pages;
    return toCommentConnection(viewer, rows, this.urls, own as Page, below);
  }

  async create(actor: Actor, input: CreateCommentInput, key: string, replies: readonly Page[]): Promise<CommentOutcome> {
    const text = checkText(input.body, { limit: COMMENT_LIMIT });
    if (!text.ok) return new TextRefused(text);
    const id = uuidv7();
    const verdict = await this.rules.judge(actor, { kind: 'comment', id, body: text.text, isNew: true });
    const outcome = await this.comments.transaction((tx) =>
      this.idempotency.run(tx, actor, { key, operation: 'createComment', input }, () =>
        this.write(tx, actor, { ...input, id, body: text.text }, verdict),
      ),
    );
    if ('refused' in outcome) return new NotAllowed(outcome.refused);
    return this.read(actor, outcome.id, replies);
  }

  private async write(
    tx: Tx,
    actor: Actor,
    input: CreateCommentInput & { id: string },
    verdict: Verdict,
  ): Promise<{ id: string } | { refused: string }> {
    const { id, body } = input;
    const postId = uuidOrNull(input.postId);
    const parentId = input.parentId == null ? null : uuidOrNull(input.parentId);
    const target = postId === null ? null : await this.comments.target(tx, postId, parentId);
    if (postId === null || !target) return { refused: 'post.not_found' };
    if (input.parentId != null && target.parentId === null) return { refused: 'comment.parent_not_found' };
    await this.records.write(tx, verdict, { kind: 'comment', id });
    if (verdict.decision === 'refuse') return { refused: 'content.refused_by_rule' };
    await this.comments.insert(tx, {
      id,
      postId,
      parentId: target.parentId,
      authorId: actor.userId,
      body,
      depth: depthBelow(target.parentDepth),
      held: verdict.isHeld,
    });
    if (verdict.isHeld) return { id };
    await this.outbox.add(tx, { type: COMMENT_CREATED, payload: { commentId: id, postId, authorId: actor.userId } satisfies CommentEvent });
    return { id };
  }

  async edit(actor: Actor, id: string, rawBody: string, replies: readonly Page[]): Promise<CommentOutcome> {
    const text = checkText(rawBody, { limit: COMMENT_LIMIT });
    if (!text.ok) return new TextRefused(text);
    const commentId = uuidOrNull(id);
    if (commentId === null) return new NotAllowed('comment.not_found');
    const verdict = await this.rules.judge(actor, { kind: 'comment', id: commentId, body: text.text, isNew: false });
    const refused = await this.comments.transaction(async (tx) => {
      const comment = await this.comments.lock(tx, actor.userId, commentId);
      const refusal = comment ? editRefusal(actor, { ...comment, visible: true }) : 'comment.not_found';
      if (refusal !== null) return refusal;
      await this.records.write(tx, verdict, { kind: 'comment', id: commentId });
      if (verdict.decision === 'refuse') return 'content.refused_by_rule';
      await this.comments.edit(tx, commentId, text.text, verdict.isHeld);
      return null;
    });
    return refused ? new NotAllowed(refused) : this.read(actor, commentId, replies);
  }

  async delete(actor: Actor, id: string): Promise<Deleted | NotAllowed> {
    const commentId = uuidOrNull(id);
    if (commentId === null) return new NotAllowed('comment.not_found');
    return this.comments.transaction(async (tx) => {
      const comment = await this.comments.lock(tx, actor.userId, commentId);
      if (comment?.authorId !== actor.userId) return new NotAllowed('comment.not_found');
      await this.comments.delete(tx, commentId);
      await this.outbox.add(tx, {
        type: COMMENT_DELETED,
        payload: { commentId, postId: comment.postId, authorId: actor.userId } satisfies CommentEvent,
      });
      return { id: commentId };
    });
  }

  /** For the live thread: the row is the same for everybody, what one may do with it is not. */
  toLive(viewer: Viewer, row: CommentRow): Comment {
    return toComment(viewer, row, this.urls, [LIVE_REPLIES]);
  }

  private async read(actor: Actor, id: string, replies: readonly Page[]): Promise<Comment | NotAllowed> {
    const row = await this.comments.one(actor.userId, id, replies);
    return row ? toComment(actor, row, this.urls, replies) : new NotAllowed('comment.not_found');
  }
}
