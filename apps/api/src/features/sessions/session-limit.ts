import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { SessionEnding } from './session-ending.js';
import { SessionLister } from './session-list.js';
import { beyondLimit, limitFor } from './session-limit.policy.js';
import { SESSION_OPENED, type SessionOpened } from './sessions.events.js';

/** A person has so many sessions at once as their role allows; with a new one beyond that the oldest end. */
@Injectable()
export class SessionLimit {
  constructor(
    private readonly settings: Settings,
    private readonly lister: SessionLister,
    private readonly ending: SessionEnding,
  ) {}

  @OnEvent(SESSION_OPENED, 'sessions.limit')
  async keep({ payload: { userId, sessionId, roles } }: DomainEvent<SessionOpened>): Promise<void> {
    const limit = limitFor(roles, this.settings.sessionCaps);
    if (limit === null) return;
    const { joined, complete } = await this.lister.joined(userId, sessionId);
    // Without Keycloak nobody knows which sessions live; the queue tries again.
    if (!complete) throw new DomainError('internal.unavailable');
    const ids = beyondLimit(joined, limit);
    if (ids.length === 0) return;
    await this.ending.end({ userId, ids, reason: 'limit' });
  }
}
