import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import { Database, type Tx } from '../../platform/database/database.js';
import type { NewEvent } from '../../platform/outbox/outbox.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { lockChanged, suspensionLifted } from './moderation.events.js';
import { RestrictionsRepository } from './restrictions.repository.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 15_000;
const AT_ONCE = 100;
const REASON = 'The time was over.';

/**
 * Tidies up after suspensions and locks whose end has come. The API itself goes by the clock and does not wait for this;
 * what waits is Keycloak, where a locked account is disabled until somebody enables it.
 */
@Injectable()
export class RestrictionsExpiry implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(RestrictionsExpiry.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly restrictions: RestrictionsRepository,
    private readonly outbox: Outbox,
    private readonly audit: AuditLog,
    private readonly accounts: AccountDirectory,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((error: unknown) => this.logger.error({ err: error }, 'ending suspensions and locks failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** How many suspensions and locks were ended. */
  @Periodic('restrictions-expiry', EVERY)
  async run(): Promise<number> {
    const ended = await this.database.transaction(async (tx) => [...(await this.endSuspensions(tx)), ...(await this.endLocks(tx))]);
    for (const userId of ended) await this.accounts.changed(userId);
    return ended.length;
  }

  private async endSuspensions(tx: Tx): Promise<string[]> {
    const ended = await this.restrictions.endedSuspensions(tx, AT_ONCE);
    for (const { id, until } of ended) {
      await this.note(
        tx,
        id,
        until,
        'user.suspension_ended',
        suspensionLifted({ userId: id, actionId: null, reason: REASON, until: null }),
      );
    }
    return ended.map((user) => user.id);
  }

  private async endLocks(tx: Tx): Promise<string[]> {
    const ended = await this.restrictions.endedLocks(tx, AT_ONCE);
    for (const { id, until } of ended) await this.note(tx, id, until, 'user.lock_ended', lockChanged(id));
    return ended.map((user) => user.id);
  }

  private async note(tx: Tx, userId: string, until: Date, action: string, event: NewEvent): Promise<void> {
    await this.outbox.add(tx, event);
    await this.audit.append(tx, SYSTEM, { action, subjectKind: 'user', subjectId: userId, reason: REASON, details: { until } });
  }
}
