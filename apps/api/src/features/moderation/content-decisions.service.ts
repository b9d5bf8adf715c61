import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { ContentState, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { SubjectKind } from '../moderation-log/index.js';
import { StrikesRepository } from '../policies/index.js';
import { type AdminPost, AdminPostsRepository, toAdminPost } from '../staff-users/index.js';
import { ActionRunner } from './action-runner.js';
import { RestoreContent } from './actions/restore-content.js';
import { ModeratedContentRepository } from './content.repository.js';
import { checkReason } from './decision-input.js';
import { AdminRestoredComment } from './moderation-results.type.js';
import type { RestoreContentArgs } from './moderation.inputs.js';

export type RestoreOutcome = AdminPost | AdminRestoredComment | NotAllowed | TextRefused;

/** Decisions about content that are part of no case. */
@Injectable()
export class ContentDecisions {
  constructor(
    private readonly runner: ActionRunner,
    private readonly content: ModeratedContentRepository,
    private readonly strikes: StrikesRepository,
    private readonly posts: AdminPostsRepository,
    private readonly urls: MediaUrls,
  ) {}

  async restore(actor: Actor, args: RestoreContentArgs): Promise<RestoreOutcome> {
    const reason = checkReason(args.reason);
    if (!reason.ok) return new TextRefused(reason);
    const id = uuidOrNull(args.subjectId);
    if (id === null || args.subjectKind === SubjectKind.USER) return new NotAllowed('content.not_found');
    const kind = args.subjectKind === SubjectKind.POST ? 'post' : 'comment';
    const found = await this.content.find(kind, id);
    if (!found) return new NotAllowed('content.not_found');
    const action = new RestoreContent(this.content, this.strikes, found.authorId, reason.text, { kind, id });
    const refusal = await this.runner.run(actor, action, args.idempotencyKey);
    if (refusal) return refusal instanceof NotAllowed ? refusal : new NotAllowed(refusal.code);
    return (await this.restored(kind, id)) ?? new NotAllowed('content.not_found');
  }

  private async restored(kind: 'post' | 'comment', id: string): Promise<RestoreOutcome | null> {
    if (kind === 'post') {
      const post = await this.posts.find(id);
      return post && toAdminPost(post, this.urls);
    }
    const comment = await this.content.comment(id);
    return comment && new AdminRestoredComment({ ...comment, state: ContentState.VISIBLE });
  }
}
