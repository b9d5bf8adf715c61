import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import { ActionKind } from '../../moderation-log/index.js';
import type { StrikesRepository } from '../../policies/index.js';
import { refusalToActOn, type Target } from '../../staff-users/index.js';
import type { ModeratedContentRepository } from '../content.repository.js';
import { contentRestored } from '../moderation.events.js';
import { ActionRefused, type Effect, type ModerationAction } from './moderation-action.js';

/** Puts back what was removed, and takes the strike for it away. The case stays closed: this is a decision of its own. */
export class RestoreContent implements ModerationAction {
  readonly kind = ActionKind.RESTORE_CONTENT;
  readonly audited = 'content.restored';
  readonly permission = 'content:remove';
  readonly input;

  constructor(
    private readonly content: ModeratedContentRepository,
    private readonly strikes: StrikesRepository,
    readonly targetId: string,
    readonly reason: string,
    private readonly subject: { kind: 'post' | 'comment'; id: string },
  ) {
    this.input = { ...subject, reason };
  }

  refusal(actor: Actor, target: Target): string | null {
    return refusalToActOn(actor, target);
  }

  async act(tx: Tx): Promise<Effect> {
    const { kind, id } = this.subject;
    const restored = await this.content.restore(tx, kind, id);
    if (!restored) throw new ActionRefused('content.not_removed');
    await this.strikes.withdrawFor(tx, kind, id);
    const { authorId, postId } = restored;
    return {
      subjectKind: kind,
      subjectId: id,
      authorId,
      caseId: null,
      until: null,
      details: {},
      events: (actionId) => [contentRestored({ actionId, subjectKind: kind, subjectId: id, authorId, postId, reason: this.reason })],
    };
  }
}
