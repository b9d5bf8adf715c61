import type { Actor } from '../../../platform/auth/actor.js';
import { ActionKind } from '../../moderation-log/index.js';
import { refusalToDismissFor, type Target } from '../../staff-users/index.js';
import type { CaseSubject } from '../case-subject.js';
import type { Effect, ModerationAction } from './moderation-action.js';

/** Nothing was wrong with it: the content stays. */
export class Dismissal implements ModerationAction {
  readonly kind = ActionKind.DISMISS;
  readonly audited = 'case.dismissed';
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
    return refusalToDismissFor(actor, target);
  }

  act(): Promise<Effect> {
    return Promise.resolve({ ...this.subject, caseId: null, until: null, details: {}, events: () => [] });
  }
}
