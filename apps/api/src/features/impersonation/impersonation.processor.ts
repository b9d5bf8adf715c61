import { isStaff } from '@gps/permissions';
import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { SYSTEM } from '../audit-log/index.js';
import { ROLES_CHANGED, type RolesChanged } from '../identity-events/index.js';
import { GrantEnding } from './grant-ending.js';
import { ImpersonationRepository } from './impersonation.repository.js';
import { TargetRoles } from './target-roles.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 15_000;

/** Ends what is over by the clock, so that people hear of it; the API itself goes by the clock and waits for nothing. */
@Injectable()
export class ImpersonationProcessor implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ImpersonationProcessor.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly database: Database,
    private readonly repository: ImpersonationRepository,
    private readonly ending: GrantEnding,
    private readonly roles: TargetRoles,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.endExpired().catch((error: unknown) => this.logger.error({ err: error }, 'ending impersonations failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  @Periodic('impersonation-expiry', EVERY)
  endExpired(): Promise<number> {
    return this.database.transaction(async (tx) => {
      const ids = await this.repository.open(tx, 'expired');
      for (const id of ids) await this.ending.end(tx, id, 'expired', SYSTEM);
      return ids.length;
    });
  }

  /** Keycloak tells that somebody's roles changed. */
  @OnEvent(ROLES_CHANGED, 'impersonation.target-roles')
  async rolesChanged({ payload }: DomainEvent<RolesChanged>): Promise<void> {
    if (!isStaff(await this.roles.now(payload.userId))) return;
    await this.database.transaction(async (tx) => {
      for (const id of await this.repository.open(tx, { targetId: payload.userId }))
        await this.ending.end(tx, id, 'target_changed', SYSTEM);
    });
  }
}
