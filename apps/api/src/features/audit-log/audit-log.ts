import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { AuditedBy, NewAuditEntry } from './audit-log.entry.js';
import { AuditLogRepository } from './audit-log.repository.js';

/** The append-only, hash-chained record of what privileged people did. There is no way to change or take back an entry. */
@Injectable()
export class AuditLog {
  constructor(private readonly repository: AuditLogRepository) {}

  /** Part of `tx`: if the entry cannot be written, what it speaks of does not happen. Call it last, for the chain is locked until the commit. */
  append(tx: Tx, actor: AuditedBy, entry: NewAuditEntry): Promise<void> {
    return this.repository.append(tx, ...bothNamed(actor, grouped(actor, entry)));
  }
}

/** Rows that were one action name what they have in common. */
function grouped({ auditGroup }: AuditedBy, entry: NewAuditEntry): NewAuditEntry {
  return auditGroup ? { ...entry, details: { ...entry.details, group: auditGroup } } : entry;
}

/** A row about an act in another's place names both, first the one who really acts. */
function bothNamed(actor: AuditedBy, entry: NewAuditEntry): [AuditedBy, NewAuditEntry] {
  const { impersonator, userId, username, requestId } = actor;
  if (!impersonator) return [actor, entry];
  const details = { ...entry.details, inPlaceOf: userId, impersonation: impersonator.grantId };
  return [
    { userId: impersonator.userId, username: `${impersonator.username} as ${username}`, requestId },
    { ...entry, details },
  ];
}
