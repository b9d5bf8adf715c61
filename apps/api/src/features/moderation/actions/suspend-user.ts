import type { AccountDirectory } from '../../../platform/auth/account-directory.js';
import type { Tx } from '../../../platform/database/database.js';
import type { NewEvent } from '../../../platform/outbox/outbox.js';
import { ActionKind } from '../../moderation-log/index.js';
import type { CaseClosing } from '../case-closing.js';
import { suspensionLifted, userSuspended, type UserDecided } from '../moderation.events.js';
import type { Before, RestrictionsRepository } from '../restrictions.repository.js';
import { ActionRefused } from './moderation-action.js';
import { RestrictUser, type RestrictUserInput } from './restrict-user.js';

/** The member may sign in and read, not write. A running suspension is replaced. */
export class SuspendUser extends RestrictUser {
  readonly kind = ActionKind.SUSPEND;
  readonly audited = 'user.suspended';
  readonly permission = 'users:suspend';

  constructor(
    restrictions: RestrictionsRepository,
    closing: CaseClosing | null,
    private readonly accounts: AccountDirectory,
    input: RestrictUserInput,
  ) {
    super(restrictions, closing, input);
  }

  settle(): Promise<void> {
    return this.accounts.changed(this.targetId);
  }

  protected change(tx: Tx): Promise<void> {
    return this.restrictions.suspend(tx, this.targetId, this.until);
  }

  protected tell(decided: UserDecided): readonly NewEvent[] {
    return [userSuspended(decided)];
  }
}

export class LiftSuspension extends RestrictUser {
  readonly kind = ActionKind.LIFT_SUSPENSION;
  readonly audited = 'user.suspension_lifted';
  readonly permission = 'users:suspend';

  constructor(
    restrictions: RestrictionsRepository,
    private readonly accounts: AccountDirectory,
    input: Omit<RestrictUserInput, 'until'>,
  ) {
    super(restrictions, null, { ...input, until: null });
  }

  settle(): Promise<void> {
    return this.accounts.changed(this.targetId);
  }

  protected async change(tx: Tx, before: Before): Promise<void> {
    if (!before.suspended) throw new ActionRefused('user.not_suspended');
    await this.restrictions.lift(tx, this.targetId);
  }

  protected tell(decided: UserDecided): readonly NewEvent[] {
    return [suspensionLifted(decided)];
  }
}
