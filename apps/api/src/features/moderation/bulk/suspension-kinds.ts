import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../../platform/auth/account-directory.js';
import { RegisterBulkKind } from '../../bulk-actions/index.js';
import { StaffTargets } from '../../staff-users/index.js';
import { ActionRunner } from '../action-runner.js';
import type { ModerationAction } from '../actions/moderation-action.js';
import { LiftSuspension, SuspendUser } from '../actions/suspend-user.js';
import { CaseClosing } from '../case-closing.js';
import { RestrictionsRepository } from '../restrictions.repository.js';
import { RestrictionKind } from './restriction-kind.js';

@RegisterBulkKind()
@Injectable()
export class SuspendMany extends RestrictionKind {
  readonly name = 'user.suspend';
  readonly permission = 'users:suspend';
  readonly stepUp = { acr: 2, maxAge: 300 };

  constructor(
    runner: ActionRunner,
    targets: StaffTargets,
    private readonly restrictions: RestrictionsRepository,
    private readonly closing: CaseClosing,
    accounts: AccountDirectory,
  ) {
    super(runner, targets, accounts);
  }

  protected make(restriction: ConstructorParameters<typeof SuspendUser>[3]): ModerationAction {
    return new SuspendUser(this.restrictions, this.closing, this.accounts, restriction);
  }
}

@RegisterBulkKind()
@Injectable()
export class LiftManySuspensions extends RestrictionKind {
  readonly name = 'user.lift_suspension';
  readonly permission = 'users:suspend';
  readonly stepUp = { acr: 2 };
  protected override readonly mayEnd = false;

  constructor(
    runner: ActionRunner,
    targets: StaffTargets,
    private readonly restrictions: RestrictionsRepository,
    accounts: AccountDirectory,
  ) {
    super(runner, targets, accounts);
  }

  protected make(restriction: ConstructorParameters<typeof LiftSuspension>[2]): ModerationAction {
    return new LiftSuspension(this.restrictions, this.accounts, restriction);
  }

  protected override already({ suspended }: { suspended: boolean }): string | null {
    return suspended ? null : 'user.not_suspended';
  }
}
