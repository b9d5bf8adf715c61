import { isStaff } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { AuditedBy, AuditRecord, NewAuditEntry } from './audit-log.entry.js';
import { AuditLogRepository } from './audit-log.repository.js';

/** The append-only, hash-chained record of what privileged people did. There is no way to change or take back an entry. */
@Injectable()
export class AuditLog {
  constructor(private readonly repository: AuditLogRepository) {}

  /**
   * Part of `tx`: if the entry cannot be written, what it speaks of does not happen. It is written as the last thing before the commit, for the
   * chain is locked until then: nobody waits for it longer than that, and whoever holds it waits for nobody.
   */
  async append(tx: Tx, actor: AuditedBy, entry: NewAuditEntry): Promise<void> {
    const record = recordOf(actor, entry);
    tx.beforeCommit(() => this.repository.append(tx, record));
  }
}

/** A row about an act in another's place names both, first the one who really acts. */
export function recordOf(actor: AuditedBy, entry: NewAuditEntry): AuditRecord {
  const { impersonator, userId, username, requestId, sessionId, address, roles, auditGroup } = actor;
  const { before, after } = entry;
  const staff = impersonator !== undefined || isStaff(roles ?? []);
  return {
    actorId: impersonator?.userId ?? userId,
    actorName: impersonator ? `${impersonator.username} as ${username}` : username,
    onBehalfOf: impersonator ? userId : null,
    requestId,
    sessionId: sessionId ?? null,
    address: staff ? (address ?? null) : null,
    entry,
    details: {
      ...entry.details,
      ...(before && { before }),
      ...(after && { after }),
      ...(auditGroup && { group: auditGroup }),
      ...(impersonator && { inPlaceOf: userId, impersonation: impersonator.grantId }),
    },
  };
}
