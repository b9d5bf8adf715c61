import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { TextRefused } from '../../platform/text/index.js';
import { uuidOrNull } from '../content/index.js';
import { type AdminUser, StaffUsersReader } from '../staff-users/index.js';
import { ActionRunner } from './action-runner.js';
import { LockUser, UnlockUser } from './actions/lock-user.js';
import { ActionRefused, type ModerationAction } from './actions/moderation-action.js';
import { LiftSuspension, SuspendUser } from './actions/suspend-user.js';
import { CaseClosing } from './case-closing.js';
import { checkReason, checkUntil } from './decision-input.js';
import { KeycloakLocks } from './keycloak-locks.js';
import { Conflict } from './moderation-results.type.js';
import type { LockUserInput, SuspendUserInput, UserDecisionArgs } from './moderation.inputs.js';
import { RestrictionsRepository } from './restrictions.repository.js';

export type UserOutcome = AdminUser | NotAllowed | TextRefused | Conflict;
type Checked = { readonly userId: string; readonly reason: string };

/** Decisions about people. */
@Injectable()
export class UserDecisions {
  constructor(
    private readonly runner: ActionRunner,
    private readonly restrictions: RestrictionsRepository,
    private readonly closing: CaseClosing,
    private readonly accounts: AccountDirectory,
    private readonly locks: KeycloakLocks,
    private readonly revocations: Revocations,
    private readonly users: StaffUsersReader,
  ) {}

  suspend(actor: Actor, input: SuspendUserInput, key: string, fields: RequestedFields): Promise<UserOutcome> {
    const until = checkUntil(input.until);
    return this.decide(
      actor,
      input,
      key,
      fields,
      (checked) => new SuspendUser(this.restrictions, this.closing, this.accounts, { ...checked, until }),
    );
  }

  lift(actor: Actor, args: UserDecisionArgs, fields: RequestedFields): Promise<UserOutcome> {
    return this.decide(
      actor,
      args,
      args.idempotencyKey,
      fields,
      (checked) => new LiftSuspension(this.restrictions, this.accounts, checked),
    );
  }

  lock(actor: Actor, input: LockUserInput, key: string, fields: RequestedFields): Promise<UserOutcome> {
    const until = checkUntil(input.until);
    return this.decide(
      actor,
      input,
      key,
      fields,
      (checked) => new LockUser(this.restrictions, this.closing, this.locks, this.revocations, { ...checked, until }),
    );
  }

  unlock(actor: Actor, args: UserDecisionArgs, fields: RequestedFields): Promise<UserOutcome> {
    return this.decide(actor, args, args.idempotencyKey, fields, (checked) => new UnlockUser(this.restrictions, this.locks, checked));
  }

  private async decide(
    actor: Actor,
    input: { userId: string; reason: string },
    key: string,
    fields: RequestedFields,
    make: (checked: Checked) => ModerationAction,
  ): Promise<UserOutcome> {
    const reason = checkReason(input.reason);
    if (!reason.ok) return new TextRefused(reason);
    const userId = uuidOrNull(input.userId);
    const presence = userId === null ? 'missing' : await this.restrictions.presence(userId);
    if (userId === null || presence === 'missing') return new NotAllowed('user.not_found');
    if (presence === 'deleted') return new NotAllowed('user.deleted');
    const refusal = await this.runner.run(actor, make({ userId, reason: reason.text }), key);
    if (refusal instanceof NotAllowed) return refusal;
    const user = (await this.users.byIds(actor, [userId], refusal ? fields.at('user') : fields)).get(userId) as AdminUser;
    if (!(refusal instanceof ActionRefused)) return user;
    return refusal.code === 'user.deleted' ? new NotAllowed(refusal.code) : new Conflict(refusal.code, { user });
  }
}
