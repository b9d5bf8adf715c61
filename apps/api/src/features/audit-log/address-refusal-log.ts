import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { AddressRefusals } from '../../platform/auth/address-refusals.js';
import { Database } from '../../platform/database/database.js';
import { Logger } from '../../platform/observability/logger.js';
import { AuditLog } from './audit-log.js';

/** An open window asks again and again; one line an hour for each session and place says as much. */
const QUIET = 3_600_000;
const MOST = 1_000;

/** Staff from outside their list, in the audit trail: who, with which session, by which list. The address is personal and stays out. */
@Injectable()
export class AddressRefusalLog extends AddressRefusals {
  private readonly noted = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly audit: AuditLog,
    private readonly logger: Logger,
  ) {
    super();
  }

  async note(actor: Actor, lists: readonly string[]): Promise<void> {
    if (!this.isNews(`${actor.sessionId ?? actor.userId} ${actor.address}`)) return;
    const { userId, sessionId, requestId, clientId } = actor;
    this.logger.warn({ userId, requestId, lists }, 'staff from an address outside their list');
    try {
      await this.database.transaction((tx) =>
        this.audit.append(tx, actor, {
          action: 'user.address_refused',
          subjectKind: 'user',
          subjectId: userId,
          details: { session: sessionId, client: clientId, lists },
        }),
      );
    } catch (err) {
      this.logger.error({ err, requestId }, 'a refused address is not in the audit trail');
    }
  }

  private isNews(key: string): boolean {
    const now = Date.now();
    const last = this.noted.get(key);
    if (last !== undefined && now - last < QUIET) return false;
    this.noted.delete(key);
    this.noted.set(key, now);
    if (this.noted.size > MOST) this.noted.delete(this.noted.keys().next().value as string);
    return true;
  }
}
