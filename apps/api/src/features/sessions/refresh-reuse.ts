import { Injectable } from '@nestjs/common';
import { Counter } from 'prom-client';
import { Logger } from '../../platform/observability/logger.js';
import { Metrics } from '../../platform/observability/metrics.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import { type DomainEvent, Outbox } from '../../platform/outbox/outbox.js';
import { SessionEnding } from './session-ending.js';
import { REFRESH_TOKEN_REUSED, type RefreshTokenReused, sessionCompromised } from './sessions.events.js';
import { SessionsRepository } from './sessions.repository.js';

/**
 * A refresh token is good once. If a spent one comes back, either its owner or somebody else holds a copy; nobody can tell which, so
 * Keycloak ends the family of tokens, and here the whole session ends and its owner is told.
 */
@Injectable()
export class RefreshReuse {
  private readonly alarms: Counter;

  constructor(
    private readonly repository: SessionsRepository,
    private readonly ending: SessionEnding,
    private readonly outbox: Outbox,
    private readonly logger: Logger,
    metrics: Metrics,
  ) {
    this.alarms = new Counter({
      name: 'gps_refresh_token_reuse_total',
      help: 'Spent refresh tokens that came back: each may be a stolen session',
      registers: [metrics.registry],
    });
  }

  @OnEvent(REFRESH_TOKEN_REUSED, 'sessions.refresh-reuse')
  told({ payload }: DomainEvent<RefreshTokenReused>): Promise<void> {
    return this.onRefreshTokenReuse(payload);
  }

  /** May be told any number of times; the person hears of a session once. */
  async onRefreshTokenReuse({ eventId, userId: claimed, sessionId, client }: RefreshTokenReused): Promise<void> {
    this.alarms.inc();
    this.logger.error({ eventId, sessionId, userId: claimed, client }, 'a spent refresh token came back');
    if (sessionId === null) return;
    const known = await this.repository.find(sessionId);
    const userId = known?.userId ?? claimed;
    if (userId === null || known?.ended) return;
    await this.ending.end({ userId, ids: [sessionId], reason: 'reuse' }, async (tx) => {
      await this.outbox.add(tx, sessionCompromised({ userId, sessionId }));
    });
  }
}
