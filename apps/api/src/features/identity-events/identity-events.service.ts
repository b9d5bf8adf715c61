import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog } from '../audit-log/index.js';
import { auditEntry, auditedBy, isAudited, isTokenReuse } from './audited-events.js';
import type { IdentityEvent, ReceivedBy } from './identity-event.js';
import { refreshTokenReused, rolesChanged, signedInThroughProvider } from './identity-events.events.js';
import { IdentityEventsRepository } from './identity-events.repository.js';

const ROLES = /^(CREATE|DELETE):(REALM_ROLE_MAPPING|CLIENT_ROLE_MAPPING|GROUP_MEMBERSHIP)$/;

/** Takes events over exactly once, whichever way and however often they come. */
@Injectable()
export class IdentityEvents {
  constructor(
    private readonly database: Database,
    private readonly repository: IdentityEventsRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** Answers after the commit; how many were new. */
  take(events: readonly IdentityEvent[], by: ReceivedBy): Promise<number> {
    return this.database.transaction((tx) => this.takeIn(tx, events, by));
  }

  async takeIn(tx: Tx, events: readonly IdentityEvent[], by: ReceivedBy): Promise<number> {
    const added = await this.repository.add(tx, [...new Map(events.map((event) => [event.id, event])).values()], by);
    const fresh = events.filter((event) => added.delete(event.id)).sort((a, b) => a.at.getTime() - b.at.getTime());
    await this.writeTrail(tx, fresh.filter(isAudited));
    for (const event of fresh) {
      if (isTokenReuse(event)) await this.outbox.add(tx, refreshTokenReused(event));
      if (event.kind === 'admin' && event.userId !== null && event.error === null && ROLES.test(event.type))
        await this.outbox.add(tx, rolesChanged(event.userId));
      const provider = event.type === 'LOGIN' && event.error === null ? event.details['identity_provider'] : undefined;
      if (event.userId !== null && provider?.startsWith('org-')) await this.outbox.add(tx, signedInThroughProvider(event.userId, provider));
    }
    return fresh.length;
  }

  private async writeTrail(tx: Tx, events: readonly IdentityEvent[]): Promise<void> {
    if (events.length === 0) return;
    const ids = events.flatMap((event) => [event.userId, event.details['by']]).filter((id) => /^[0-9a-f-]{36}$/.test(id ?? ''));
    const names = await this.repository.usernames(tx, [...new Set(ids as string[])]);
    for (const event of events) await this.audit.append(tx, auditedBy(event, names), auditEntry(event));
  }
}
