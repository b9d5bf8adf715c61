import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { KeycloakLocks } from './keycloak-locks.js';

@Injectable()
export class ModerationHandlers {
  constructor(private readonly locks: KeycloakLocks) {}

  /** Repeated until Keycloak has answered; what it is told is how things stand then, so a late delivery does no harm. */
  @OnEvent('user.lock_changed', 'moderation.keycloak')
  applyLock(event: DomainEvent<{ userId: string }>): Promise<void> {
    return this.locks.apply(event.payload.userId);
  }
}
