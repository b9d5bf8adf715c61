import { Injectable } from '@nestjs/common';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { Notifier } from './notifier.js';

const HANDLER = 'notifications.impersonated';

/** Tells people afterwards that staff looked at the product in their place: with the reason, without a name. */
@Injectable()
export class ImpersonationHandlers {
  constructor(private readonly notifier: Notifier) {}

  @OnEvent('impersonation.ended', HANDLER)
  ended(event: DomainEvent<{ userId: string; grantId: string; reason: string }>): Promise<void> {
    const { userId, grantId, reason } = event.payload;
    return this.notifier.once(HANDLER, event, ({ add }) =>
      add({ userId, kind: 'IMPERSONATED', reason, dedupeKey: `impersonation:${grantId}` }),
    );
  }
}
