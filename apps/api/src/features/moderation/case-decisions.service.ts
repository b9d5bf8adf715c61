import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { TextRefused } from '../../platform/text/index.js';
import { ContentState, uuidOrNull } from '../content/index.js';
import { SubjectKind } from '../moderation-log/index.js';
import { AdminPost, AdminPostsRepository, toAdminPost } from '../staff-users/index.js';
import { MediaUrls } from '../media/index.js';
import { ActionRunner } from './action-runner.js';
import { DismissCase } from './actions/dismiss-case.js';
import type { ModerationAction } from './actions/moderation-action.js';
import { RemoveContent } from './actions/remove-content.js';
import { RestoreContent } from './actions/restore-content.js';
import type { AdminCase } from './admin-case.type.js';
import { CasesReader } from './cases.reader.js';
import { type CaseRow, CasesRepository } from './cases.repository.js';
import { ModeratedContentRepository } from './content.repository.js';
import { checkReason } from './decision-input.js';
import { AdminRestoredComment, Conflict } from './moderation-results.type.js';
import type { CaseDecisionArgs, RestoreContentArgs } from './moderation.inputs.js';

export type CaseOutcome = AdminCase | NotAllowed | TextRefused | Conflict;
export type RestoreOutcome = AdminPost | AdminRestoredComment | NotAllowed | TextRefused;

/** Decisions about cases and content. */
@Injectable()
export class CaseDecisions {
  constructor(
    private readonly runner: ActionRunner,
    private readonly cases: CasesRepository,
    private readonly reader: CasesReader,
    private readonly content: ModeratedContentRepository,
    private readonly posts: AdminPostsRepository,
    private readonly urls: MediaUrls,
  ) {}

  dismiss(actor: Actor, args: CaseDecisionArgs, fields: RequestedFields): Promise<CaseOutcome> {
    return this.decide(
      actor,
      args,
      fields,
      (found, reason) => new DismissCase(this.cases, found.authorId, reason, { caseId: found.id, version: args.version }),
    );
  }

  remove(actor: Actor, args: CaseDecisionArgs, fields: RequestedFields): Promise<CaseOutcome> {
    return this.decide(
      actor,
      args,
      fields,
      (found, reason) => new RemoveContent(this.cases, this.content, found.authorId, reason, { caseId: found.id, version: args.version }),
    );
  }

  async restore(actor: Actor, args: RestoreContentArgs): Promise<RestoreOutcome> {
    const reason = checkReason(args.reason);
    if (!reason.ok) return new TextRefused(reason);
    const id = uuidOrNull(args.subjectId);
    if (id === null || args.subjectKind === SubjectKind.USER) return new NotAllowed('content.not_found');
    const kind = args.subjectKind === SubjectKind.POST ? 'post' : 'comment';
    const found = await this.content.find(kind, id);
    if (!found) return new NotAllowed('content.not_found');
    const refusal = await this.runner.run(
      actor,
      new RestoreContent(this.content, found.authorId, reason.text, { kind, id }),
      args.idempotencyKey,
    );
    if (refusal) return refusal instanceof NotAllowed ? refusal : new NotAllowed(refusal.code);
    return (await this.restored(kind, id)) ?? new NotAllowed('content.not_found');
  }

  private async decide(
    actor: Actor,
    args: CaseDecisionArgs,
    fields: RequestedFields,
    make: (found: CaseRow, reason: string) => ModerationAction,
  ): Promise<CaseOutcome> {
    const reason = checkReason(args.reason);
    if (!reason.ok) return new TextRefused(reason);
    const caseId = uuidOrNull(args.caseId);
    const found = caseId && (await this.cases.find(caseId));
    if (!found) return new NotAllowed('case.not_found');
    const refusal = await this.runner.run(actor, make(found, reason.text), args.idempotencyKey);
    if (!refusal) return (await this.reader.find(actor, found.id, fields)) as AdminCase;
    if (refusal instanceof NotAllowed) return refusal;
    if (refusal.code !== 'case.version_changed') return new NotAllowed(refusal.code);
    return new Conflict(refusal.code, { case: await this.reader.find(actor, found.id, fields.at('case')) });
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
