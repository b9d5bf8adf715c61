import type { Actor } from '../../../platform/auth/actor.js';
import { ActionKind } from '../../moderation-log/index.js';
import { refusalToDismissFor, type Target } from '../../staff-users/index.js';
import type { CaseSubject } from '../case-subject.js';
import { appealDecided } from '../moderation.events.js';
import type { Effect, ModerationAction } from './moderation-action.js';

interface Hearing {
  readonly appealId: string;
  readonly outcome: 'upheld' | 'overturned';
  readonly firstDeciderId: string;
}

/** The answer to an appeal, told to whoever appealed and to whoever had decided. */
export class HeardAppeal implements ModerationAction {
  readonly kind: ActionKind;
  readonly audited: string;
  readonly permission = 'appeals:decide';
  readonly input;
  readonly targetId: string;

  constructor(
    private readonly subject: CaseSubject,
    readonly reason: string,
    private readonly hearing: Hearing,
  ) {
    this.kind = hearing.outcome === 'upheld' ? ActionKind.APPEAL_UPHELD : ActionKind.APPEAL_OVERTURNED;
    this.audited = hearing.outcome === 'upheld' ? 'appeal.upheld' : 'appeal.overturned';
    this.targetId = subject.authorId;
    this.input = { ...hearing, reason };
  }

  refusal(actor: Actor, target: Target): string | null {
    return refusalToDismissFor(actor, target);
  }

  act(): Promise<Effect> {
    const { appealId, outcome, firstDeciderId } = this.hearing;
    const { subjectKind, subjectId, authorId } = this.subject;
    return Promise.resolve({
      ...this.subject,
      caseId: null,
      until: null,
      details: { appeal: appealId, outcome, firstDecider: firstDeciderId },
      events: (actionId) => [
        appealDecided({ actionId, subjectKind, subjectId, authorId, postId: null, reason: this.reason, outcome, firstDeciderId }),
      ],
    });
  }
}
