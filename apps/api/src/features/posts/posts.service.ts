import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency, type IdempotentCall } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { RuleGate, RuleRecordsRepository, type Verdict } from '../automatic-rules/index.js';
import { type Deleted, uuidOrNull } from '../content/index.js';
import { columnOf, type TopicInput, TopicsService } from '../topics/index.js';
import { type CreatePostInput, MediaRefused } from './post.inputs.js';
import { PostReadsService } from './post-reads.service.js';
import type { PostRequest } from './post-shape.js';
import type { Post } from './post.type.js';
import './posts.errors.js';
import { POST_DELETED, type PostEvent } from './posts.events.js';
import { checkDraft, editRefusal, MAX_TOPICS, POST_LIMIT } from './posts.policy.js';
import { type NewPost, PostsRepository, type PublishedRow } from './posts.repository.js';
import type { PostRow } from './post.mapper.js';

type Created = { readonly id: string } | { readonly media: string };

/** A post that nobody can have answered yet; the id of its row is new, so its figures are known. */
const freshRow = (post: NewPost, published: PublishedRow, held: boolean): PostRow => ({
  ...published,
  id: post.id,
  authorId: post.authorId,
  body: post.body,
  editedAt: null,
  held,
  commentCount: 0,
  reactionCount: 0,
  comments: [],
});

@Injectable()
export class PostsService {
  constructor(
    private readonly posts: PostsRepository,
    private readonly reads: PostReadsService,
    private readonly topics: TopicsService,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
    private readonly rules: RuleGate,
    private readonly records: RuleRecordsRepository,
  ) {}

  async create(
    actor: Actor,
    input: CreatePostInput,
    key: string,
    request: PostRequest,
  ): Promise<Post | TextRefused | MediaRefused | NotAllowed> {
    const draft = checkDraft(input);
    if (draft instanceof TextRefused || draft instanceof MediaRefused) return draft;
    const topics = input.topics ?? [];
    if (topics.length > MAX_TOPICS) return new NotAllowed('post.too_many_topics');
    for (const topic of topics) if (!(await this.isTopic(actor, topic))) return new NotAllowed('topic.not_found');
    const post: NewPost = {
      id: uuidv7(),
      authorId: actor.userId,
      body: draft.body,
      pictures: draft.pictures.map(({ id, altText }) => ({ id: uuidOrNull(id) ?? '', altText })),
      topics: topics.map((topic) => ({ kind: columnOf(topic.kind), id: topic.id })),
    };
    const call = { key, operation: 'createPost', input };
    const said = [post.body, ...post.pictures.map(({ altText }) => altText)].join('\n');
    const verdict = await this.rules.judge(actor, { kind: 'post', id: post.id, body: said, isNew: true });
    if (verdict.decision === 'refuse') return this.refuse(actor, post.id, verdict, call, request);
    if (post.pictures.length === 0) return this.publish(actor, post, verdict, call, request);
    const outcome = await this.publishWithPictures(actor, post, verdict, call);
    return this.answer(actor, outcome, request);
  }

  /** Not if it was published before: then a rule that counts has counted the very post that is sent again. */
  private async refuse(
    actor: Actor,
    id: string,
    verdict: Verdict,
    call: IdempotentCall,
    request: PostRequest,
  ): Promise<Post | MediaRefused | NotAllowed> {
    const earlier = await this.idempotency.known<Created>(this.posts.queries, actor, call);
    if (earlier) return this.answer(actor, earlier, request);
    await this.records.refused(verdict, { kind: 'post', id });
    return new NotAllowed('content.refused_by_rule');
  }

  /** Nothing to look at first, so it is one statement; and a post without topics is known whole without reading it again. */
  private async publish(
    actor: Actor,
    post: NewPost,
    verdict: Verdict,
    call: IdempotentCall,
    request: PostRequest,
  ): Promise<Post | MediaRefused | NotAllowed> {
    const created: Created = { id: post.id };
    let published: PublishedRow | null = null;
    const outcome = await this.idempotency.once<Created>(this.posts.queries, actor, call, async (hash) => {
      published = await this.posts.publishOnce(post, verdict, { ...call, hash, result: created });
      return published && created;
    });
    return published && post.topics.length === 0
      ? this.reads.shown(actor, freshRow(post, published, verdict.isHeld), request)
      : this.answer(actor, outcome, request);
  }

  private async answer(actor: Actor, outcome: Created, request: PostRequest): Promise<Post | MediaRefused | NotAllowed> {
    return 'media' in outcome ? new MediaRefused(outcome.media) : this.read(actor, outcome.id, request);
  }

  private publishWithPictures(actor: Actor, post: NewPost, verdict: Verdict, call: IdempotentCall): Promise<Created> {
    const ids = post.pictures.map(({ id }) => id);
    return this.posts.transaction((tx) =>
      this.idempotency.run<Created>(tx, actor, call, async () => {
        if (ids.includes('')) return { media: 'media.not_found' };
        if ((await this.posts.lockPictures(tx, actor.userId, ids)) < ids.length) return { media: 'media.not_found' };
        if (await this.posts.anyUsed(tx, ids)) return { media: 'media.already_used' };
        await this.posts.publish(tx, post, verdict);
        return { id: post.id };
      }),
    );
  }

  async edit(actor: Actor, id: string, rawBody: string, request: PostRequest): Promise<Post | TextRefused | NotAllowed> {
    const postId = uuidOrNull(id);
    if (postId === null) return new NotAllowed('post.not_found');
    const said = checkText(rawBody, { limit: POST_LIMIT, mayBeEmpty: true });
    const verdict = await this.rules.judge(actor, { kind: 'post', id: postId, body: said.ok ? said.text : '', isNew: false });
    const refused = await this.posts.transaction(async (tx) => {
      const post = await this.posts.lock(tx, actor.userId, postId);
      const refusal = post ? editRefusal(actor, { ...post, visible: true }) : 'post.not_found';
      if (!post || refusal) return new NotAllowed(refusal ?? 'post.not_found');
      const text = checkText(rawBody, { limit: POST_LIMIT, mayBeEmpty: post.hasPictures });
      if (!text.ok) return new TextRefused(text);
      await this.records.write(tx, verdict, { kind: 'post', id: postId });
      if (verdict.decision === 'refuse') return new NotAllowed('content.refused_by_rule');
      await this.posts.edit(tx, postId, text.text, verdict.isHeld);
      return null;
    });
    return refused ?? this.read(actor, postId, request);
  }

  async delete(actor: Actor, id: string): Promise<Deleted | NotAllowed> {
    const postId = uuidOrNull(id);
    if (postId === null) return new NotAllowed('post.not_found');
    return this.posts.transaction(async (tx) => {
      const post = await this.posts.lock(tx, actor.userId, postId);
      if (post?.authorId !== actor.userId) return new NotAllowed('post.not_found');
      await this.posts.delete(tx, postId);
      await this.outbox.add(tx, { type: POST_DELETED, payload: { postId, authorId: actor.userId } satisfies PostEvent });
      return { id: postId };
    });
  }

  private async read(actor: Actor, id: string, request: PostRequest): Promise<Post | NotAllowed> {
    return (await this.reads.one(actor, id, request)) ?? new NotAllowed('post.not_found');
  }

  private isTopic(actor: Actor, topic: TopicInput): Promise<boolean> {
    return this.topics.require(actor, topic).then(
      () => true,
      (error: unknown) => {
        if (error instanceof DomainError) return false;
        throw error;
      },
    );
  }
}
