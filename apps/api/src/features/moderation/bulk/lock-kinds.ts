import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../../platform/auth/account-directory.js';
import { Revocations } from '../../../platform/auth/revocations.js';
import { RegisterBulkKind } from '../../bulk-actions/index.js';
import { StaffTargets } from '../../staff-users/index.js';
import { ActionRunner } from '../action-runner.js';
import { LockUser, UnlockUser } from '../actions/lock-user.js';
import type { ModerationAction } from '../actions/moderation-action.js';
import { CaseClosing } from '../case-closing.js';
import { KeycloakLocks } from '../keycloak-locks.js';
import { RestrictionsRepository } from '../restrictions.repository.js';
import { RestrictionKind } from './restriction-kind.js';

/** Keycloak is told by the events that are written with each lock, so that it does not hold up the run. */
@RegisterBulkKind()
@Injectable()
export class LockMany extends RestrictionKind {
  readonly name = 'user.lock';
  readonly permission = 'users:lock';
  readonly stepUp = { acr: 2, maxAge: 300 };

  constructor(
    runner: ActionRunner,
    targets: StaffTargets,
    private readonly restrictions: RestrictionsRepository,
    private readonly closing: CaseClosing,
    private readonly locks: KeycloakLocks,
    private readonly revocations: Revocations,
    accounts: AccountDirectory,
  ) {
    super(runner, targets, accounts);
  }

  protected make(restriction: ConstructorParameters<typeof LockUser>[4]): ModerationAction {
    return new LockUser(this.restrictions, this.closing, this.locks, this.revocations, restriction);
  }
}

@RegisterBulkKind()
@Injectable()
export class UnlockMany extends RestrictionKind {
  readonly name = 'user.unlock';
  readonly permission = 'users:lock';
  readonly stepUp = { acr: 2 };
  protected override readonly mayEnd = false;

  constructor(
    runner: ActionRunner,
    targets: StaffTargets,
    private readonly restrictions: RestrictionsRepository,
    private readonly locks: KeycloakLocks,
    accounts: AccountDirectory,
  ) {
    super(runner, targets, accounts);
  }

  protected make(restriction: ConstructorParameters<typeof UnlockUser>[2]): ModerationAction {
    return new UnlockUser(this.restrictions, this.locks, restriction);
  }

  protected override already({ locked }: { locked: boolean }): string | null {
    return locked ? null : 'user.not_locked';
  }
}
