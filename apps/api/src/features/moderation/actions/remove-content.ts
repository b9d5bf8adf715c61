import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import { ActionKind } from '../../moderation-log/index.js';
import { refusalToActOn, type Target } from '../../staff-users/index.js';
import type { CasesRepository } from '../cases.repository.js';
import type { ModeratedContentRepository } from '../content.repository.js';
import { contentRemoved, reportResolved } from '../moderation.events.js';
import { ActionRefused, type Effect, type ModerationAction } from './moderation-action.js';

/** Takes a post or comment out of sight and closes its case; the author reads the reason. */
export class RemoveContent implements ModerationAction {
  readonly kind = ActionKind.REMOVE_CONTENT;
  readonly audited = 'content.removed';
  readonly permission = 'content:remove';
  readonly input;

  constructor(
    private readonly cases: CasesRepository,
    private readonly content: ModeratedContentRepository,
    readonly targetId: string,
    readonly reason: string,
    private readonly decided: { caseId: string; version: number },
  ) {
    this.input = { ...decided, reason };
  }

  refusal(actor: Actor, target: Target): string | null {
    return refusalToActOn(actor, target);
  }

  async act(tx: Tx, actor: Actor): Promise<Effect> {
    const { caseId, version } = this.decided;
    const closed = await this.cases.close(tx, caseId, version, 'actioned', actor.userId);
    if (!closed) throw new ActionRefused('case.version_changed');
    const { subjectKind, subjectId, authorId, reporterIds } = closed;
    if (subjectKind === 'user') throw new ActionRefused('case.subject_is_user');
    const removed = await this.content.remove(tx, subjectKind, subjectId);
    if (!removed) throw new ActionRefused('content.already_gone');
    return {
      subjectKind,
      subjectId,
      authorId,
      caseId,
      until: null,
      details: { case: caseId, reports: reporterIds.length },
      events: (actionId) => [
        contentRemoved({ actionId, subjectKind, subjectId, authorId, postId: removed.postId, reason: this.reason }),
        reportResolved({ caseId, outcome: 'actioned', subjectKind, subjectId, reporterIds }),
      ],
    };
  }
}
