import type { Actor } from '../../../platform/auth/actor.js';
import { ActionKind } from '../../moderation-log/index.js';
import { refusalToActOn, type Target } from '../../staff-users/index.js';
import type { CaseSubject } from '../case-subject.js';
import { authorWarned } from '../moderation.events.js';
import type { Effect, ModerationAction } from './moderation-action.js';

/** The author reads what was wrong; nothing else happens to them. */
export class Warning implements ModerationAction {
  readonly kind = ActionKind.WARN;
  readonly audited = 'user.warned';
  readonly permission = 'reports:resolve';
  readonly input;
  readonly targetId: string;

  constructor(
    private readonly subject: CaseSubject,
    readonly reason: string,
  ) {
    this.targetId = subject.authorId;
    this.input = { reason };
  }

  refusal(actor: Actor, target: Target): string | null {
    return refusalToActOn(actor, target);
  }

  act(): Promise<Effect> {
    const { subjectKind, subjectId, authorId } = this.subject;
    return Promise.resolve({
      ...this.subject,
      caseId: null,
      until: null,
      details: {},
      events: (actionId) => [authorWarned({ actionId, subjectKind, subjectId, authorId, postId: null, reason: this.reason })],
    });
  }
}
