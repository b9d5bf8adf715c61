import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog, type AuditedBy } from '../audit-log/index.js';
import { impersonationEnded } from './impersonation.events.js';
import { type EndedWhy, ImpersonationRepository } from './impersonation.repository.js';

/** The one way in which a grant ends, whoever ends it: on record, and told to the person if anybody looked. */
@Injectable()
export class GrantEnding {
  constructor(
    private readonly repository: ImpersonationRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** False if it was over already. */
  async end(tx: Tx, id: string, why: EndedWhy, by: AuditedBy): Promise<boolean> {
    if (!(await this.repository.end(tx, id, why))) return false;
    const grant = await this.repository.find(id, tx);
    if (!grant) return false;
    const { targetId: userId, openedAt, endedAt, reason, staffId } = grant;
    if (openedAt && endedAt) {
      const changed = await this.repository.changed(tx, id);
      await this.outbox.add(
        tx,
        impersonationEnded({ grantId: id, userId, reason, openedAt: openedAt.toISOString(), endedAt: endedAt.toISOString(), changed }),
      );
    }
    // Of a leave that nobody used the person need not hear.
    const action = openedAt ? 'impersonation.ended' : 'impersonation.withdrawn';
    await this.audit.append(tx, by, {
      action,
      subjectKind: 'user',
      subjectId: userId,
      reason,
      details: { impersonation: id, staff: staffId, why },
    });
    return true;
  }
}
