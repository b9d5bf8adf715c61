import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import { ActionKind } from '../../moderation-log/index.js';
import { refusalToActOn, type Target } from '../../staff-users/index.js';
import type { CaseSubject } from '../case-subject.js';
import type { ModeratedContentRepository } from '../content.repository.js';
import { contentRemoved } from '../moderation.events.js';
import { ActionRefused, type Effect, type ModerationAction } from './moderation-action.js';

/** Takes a post or comment out of sight; the author reads the reason. */
export class RemoveContent implements ModerationAction {
  readonly kind = ActionKind.REMOVE_CONTENT;
  readonly audited = 'content.removed';
  readonly permission = 'content:remove';
  readonly input;
  readonly targetId: string;

  constructor(
    private readonly content: ModeratedContentRepository,
    private readonly subject: CaseSubject,
    readonly reason: string,
    /** When it comes back by itself; null = never. */
    private readonly until: Date | null,
  ) {
    this.targetId = subject.authorId;
    this.input = { reason, until };
  }

  refusal(actor: Actor, target: Target): string | null {
    return refusalToActOn(actor, target);
  }

  async act(tx: Tx): Promise<Effect> {
    const { subjectKind, subjectId, authorId } = this.subject;
    if (subjectKind === 'user') throw new ActionRefused('case.subject_is_user');
    const removed = await this.content.remove(tx, subjectKind, subjectId);
    if (!removed) throw new ActionRefused('content.already_gone');
    return {
      ...this.subject,
      caseId: null,
      until: this.until,
      details: this.until ? { until: this.until } : {},
      events: (actionId) => [contentRemoved({ actionId, subjectKind, subjectId, authorId, postId: removed.postId, reason: this.reason })],
    };
  }
}
