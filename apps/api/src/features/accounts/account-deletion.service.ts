import { isStaff } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { Revocations } from '../../platform/auth/revocations.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { PICTURES_DISCARDED } from '../media/index.js';
import { AccountDeleted } from './account.types.js';
import { AccountErasureRepository } from './account-erasure.repository.js';
import { ACCOUNT_DELETED } from './accounts.events.js';

/** Deletion that means it: content, traces and profile in one transaction, sessions at once, the identity as soon as Keycloak answers. */
@Injectable()
export class AccountDeletionService {
  constructor(
    private readonly database: Database,
    private readonly erasure: AccountErasureRepository,
    private readonly outbox: Outbox,
    private readonly revocations: Revocations,
    private readonly accounts: AccountDirectory,
  ) {}

  async deleteOwn(actor: Actor, confirmHandle: string): Promise<AccountDeleted | NotAllowed> {
    if (isStaff(actor.roles)) return new NotAllowed('account.staff_role_held');
    const outcome = await this.database.transaction(async (tx) => {
      const account = await this.erasure.lock(tx, actor.userId);
      if (!account) return new NotAllowed('auth.account_deleted');
      if (account.handle !== confirmHandle.trim().replace(/^@/, '').toLowerCase()) return new NotAllowed('account.handle_mismatch');
      if (account.merging) return new NotAllowed('account.merge_running');
      await this.erasure.erase(tx, actor.userId);
      await this.revocations.revokeUser(actor.userId, 'account deleted', tx);
      if (account.avatarKey) await this.outbox.add(tx, { type: PICTURES_DISCARDED, payload: { keys: [account.avatarKey] } });
      await this.outbox.add(tx, { type: ACCOUNT_DELETED, payload: { userId: actor.userId } });
      return new AccountDeleted(new Date());
    });
    if (outcome instanceof AccountDeleted) await this.accounts.changed(actor.userId);
    return outcome;
  }
}
