import type { Revocations } from '../../../platform/auth/revocations.js';
import type { Tx } from '../../../platform/database/database.js';
import type { NewEvent } from '../../../platform/outbox/outbox.js';
import { ActionKind } from '../../moderation-log/index.js';
import type { CaseClosing } from '../case-closing.js';
import type { KeycloakLocks } from '../keycloak-locks.js';
import { lockChanged } from '../moderation.events.js';
import type { Before, RestrictionsRepository } from '../restrictions.repository.js';
import { ActionRefused } from './moderation-action.js';
import { RestrictUser, type RestrictUserInput } from './restrict-user.js';

/** The account may not sign in, and every session of it ends at once. */
export class LockUser extends RestrictUser {
  readonly kind = ActionKind.LOCK;
  readonly audited = 'user.locked';
  readonly permission = 'users:lock';

  constructor(
    restrictions: RestrictionsRepository,
    closing: CaseClosing | null,
    private readonly locks: KeycloakLocks,
    private readonly revocations: Revocations,
    input: RestrictUserInput,
  ) {
    super(restrictions, closing, input);
  }

  settle(): Promise<void> {
    return this.locks.bringIntoForce(this.targetId);
  }

  protected async change(tx: Tx): Promise<void> {
    await this.restrictions.lock(tx, this.targetId, this.until);
    await this.revocations.revokeUser(this.targetId, 'locked', tx);
  }

  protected tell({ userId }: { userId: string }): readonly NewEvent[] {
    return [lockChanged(userId)];
  }
}

export class UnlockUser extends RestrictUser {
  readonly kind = ActionKind.UNLOCK;
  readonly audited = 'user.unlocked';
  readonly permission = 'users:lock';

  constructor(
    restrictions: RestrictionsRepository,
    private readonly locks: KeycloakLocks,
    input: Omit<RestrictUserInput, 'until'>,
  ) {
    super(restrictions, null, { ...input, until: null });
  }

  settle(): Promise<void> {
    return this.locks.bringIntoForce(this.targetId);
  }

  protected async change(tx: Tx, before: Before): Promise<void> {
    if (!before.locked) throw new ActionRefused('user.not_locked');
    await this.restrictions.unlock(tx, this.targetId);
  }

  protected tell({ userId }: { userId: string }): readonly NewEvent[] {
    return [lockChanged(userId)];
  }
}
