import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Logger } from '../../platform/observability/logger.js';
import { OrganizationInvitationsRepository } from './organization-invitations.repository.js';
import { TenantScope } from './tenant-scope.js';
import { Periodic } from '../../platform/jobs/periodic.decorator.js';

const EVERY = 60 * 60_000;

/** Addresses of people who may not even be here are not kept longer than an administrator may want to send the mail again. */
@Injectable()
export class InvitationExpiry implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly scope: TenantScope,
    private readonly invitations: OrganizationInvitationsRepository,
    private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(
      () => void this.run().catch((err: unknown) => this.logger.error({ err }, 'forgetting invitations failed')),
      EVERY,
    ).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  @Periodic('invitation-expiry', EVERY)
  run(): Promise<number> {
    return this.scope.asPlatform((tx) => this.invitations.forgetOld(tx));
  }
}
