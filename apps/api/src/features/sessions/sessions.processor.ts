import { Injectable } from '@nestjs/common';
import { Revocations } from '../../platform/auth/revocations.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { OnEvent } from '../../platform/outbox/on-event.decorator.js';
import type { DomainEvent } from '../../platform/outbox/outbox.js';
import { SESSIONS_ENDED, type SessionsEnded } from './sessions.events.js';

@Injectable()
export class SessionsProcessor {
  constructor(
    private readonly keycloak: KeycloakAdmin,
    private readonly revocations: Revocations,
  ) {}

  /** Ending what is gone already is no error there, so a repeated delivery does no harm. */
  @OnEvent(SESSIONS_ENDED, 'sessions.end-at-keycloak')
  async endAtKeycloak({ payload, occurredAt }: DomainEvent<SessionsEnded>): Promise<void> {
    for (const id of payload.sessionIds) await this.keycloak.endSession(id);
    if (payload.allBut === undefined) return;
    const ended = new Set(payload.sessionIds);
    for (const { id, startedAt } of await this.keycloak.sessionsOf(payload.userId)) {
      // Somebody may have signed in again meanwhile.
      if (id === payload.allBut || ended.has(id) || startedAt > occurredAt) continue;
      await this.revocations.revokeSession(id, 'self');
      await this.keycloak.endSession(id);
    }
  }
}
