import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import { ActionKind } from '../../moderation-log/index.js';
import { refusalToDismissFor, type Target } from '../../staff-users/index.js';
import type { CasesRepository } from '../cases.repository.js';
import { reportResolved } from '../moderation.events.js';
import { ActionRefused, type Effect, type ModerationAction } from './moderation-action.js';

/** Nothing was wrong with it: the case is closed, the content stays. */
export class DismissCase implements ModerationAction {
  readonly kind = ActionKind.DISMISS;
  readonly audited = 'case.dismissed';
  readonly permission = 'reports:resolve';
  readonly input;

  constructor(
    private readonly cases: CasesRepository,
    readonly targetId: string,
    readonly reason: string,
    private readonly decided: { caseId: string; version: number },
  ) {
    this.input = { ...decided, reason };
  }

  refusal(actor: Actor, target: Target): string | null {
    return refusalToDismissFor(actor, target);
  }

  async act(tx: Tx, actor: Actor): Promise<Effect> {
    const { caseId, version } = this.decided;
    const closed = await this.cases.close(tx, caseId, version, 'dismissed', actor.userId);
    if (!closed) throw new ActionRefused('case.version_changed');
    const { subjectKind, subjectId, authorId, reporterIds } = closed;
    return {
      subjectKind,
      subjectId,
      authorId,
      caseId,
      until: null,
      details: { case: caseId, reports: reporterIds.length },
      events: () => [reportResolved({ caseId, outcome: 'dismissed', subjectKind, subjectId, reporterIds })],
    };
  }
}
