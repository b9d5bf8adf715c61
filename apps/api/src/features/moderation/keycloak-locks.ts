import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { RestrictionsRepository } from './restrictions.repository.js';

/** Makes Keycloak agree with our table about who is locked. The table is the truth; repeating this does no harm. */
@Injectable()
export class KeycloakLocks {
  constructor(
    private readonly keycloak: KeycloakAdmin,
    private readonly restrictions: RestrictionsRepository,
    private readonly accounts: AccountDirectory,
  ) {}

  /** Right after a decision: here at once, in Keycloak now if it answers; else the event that was written with the decision goes on trying. */
  async bringIntoForce(userId: string): Promise<void> {
    await this.accounts.changed(userId);
    try {
      await this.apply(userId);
    } catch (error) {
      throw new DomainError('moderation.keycloak_pending', { cause: error });
    }
  }

  async apply(userId: string): Promise<void> {
    const access = await this.restrictions.access(userId);
    if (!access || access.deleted) return;
    if (!access.locked || !access.lockedAt) return this.keycloak.unlockUser(userId);
    const { lockReason: reason, lockedUntil: until, lockedBy: by, lockedAt: at } = access;
    await this.keycloak.lockUser(userId, { reason: reason ?? '', until, by: by ?? 'staff', at });
    await this.keycloak.logoutUser(userId);
  }
}
