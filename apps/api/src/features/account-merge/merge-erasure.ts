import { Injectable } from '@nestjs/common';
import { Outbox } from '../../platform/outbox/outbox.js';
import { ACCOUNT_DELETED, AccountErasureRepository } from '../accounts/index.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { PICTURES_DISCARDED } from '../media/index.js';
import { IDENTITY_DAYS } from './merge-times.js';
import { MergeWorkRepository } from './merge-work.repository.js';

/** Some days after a merge what is left of the account goes like that of somebody who left: profile, address, sessions, identity. */
@Injectable()
export class MergeErasure {
  constructor(
    private readonly work: MergeWorkRepository,
    private readonly erasure: AccountErasureRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
  ) {}

  async eraseAll(): Promise<void> {
    while (await this.eraseNext());
  }

  private eraseNext(): Promise<boolean> {
    return this.work.transaction(async (tx) => {
      const due = await this.work.takeErasable(tx, IDENTITY_DAYS);
      if (!due) return false;
      await this.erasure.erase(tx, due.leaverId);
      if (due.avatarKey) await this.outbox.add(tx, { type: PICTURES_DISCARDED, payload: { keys: [due.avatarKey] } });
      await this.outbox.add(tx, { type: ACCOUNT_DELETED, payload: { userId: due.leaverId } });
      await this.audit.append(
        tx,
        { ...SYSTEM, auditGroup: due.id },
        { action: 'user.merge_erased', subjectKind: 'user', subjectId: due.leaverId },
      );
      return true;
    });
  }
}
