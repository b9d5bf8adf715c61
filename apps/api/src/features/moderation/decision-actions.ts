import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { ActionKind } from '../moderation-log/index.js';
import { Dismissal } from './actions/dismissal.js';
import { LockUser } from './actions/lock-user.js';
import { ActionRefused, type ModerationAction } from './actions/moderation-action.js';
import { RemoveContent } from './actions/remove-content.js';
import { SuspendUser } from './actions/suspend-user.js';
import { Warning } from './actions/warning.js';
import type { PlannedAction } from './case-decision.policy.js';
import type { CaseSubject } from './case-subject.js';
import { ModeratedContentRepository } from './content.repository.js';
import { KeycloakLocks } from './keycloak-locks.js';
import { RestrictionsRepository } from './restrictions.repository.js';

/** Makes the actions of a decision about a case. */
@Injectable()
export class DecisionActions {
  constructor(
    private readonly content: ModeratedContentRepository,
    private readonly restrictions: RestrictionsRepository,
    private readonly accounts: AccountDirectory,
    private readonly locks: KeycloakLocks,
    private readonly revocations: Revocations,
  ) {}

  make(subject: CaseSubject, { kind, until }: PlannedAction, reason: string): ModerationAction {
    const person = { userId: subject.authorId, reason, until };
    switch (kind) {
      case ActionKind.DISMISS:
        return new Dismissal(subject, reason);
      case ActionKind.REMOVE_CONTENT:
        return new RemoveContent(this.content, subject, reason, until);
      case ActionKind.WARN:
        return new Warning(subject, reason);
      case ActionKind.SUSPEND:
        return new SuspendUser(this.restrictions, null, this.accounts, person);
      case ActionKind.LOCK:
        return new LockUser(this.restrictions, null, this.locks, this.revocations, person);
      default:
        throw new ActionRefused('case.actions_conflict');
    }
  }
}
