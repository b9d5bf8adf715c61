import { Injectable } from '@nestjs/common';
import { KeycloakAdmin, type KeycloakSession } from '../../platform/keycloak/keycloak-admin.js';
import { Places } from './places.js';
import { joinSessions, type JoinedSession } from './session-join.js';
import type { AccountSession } from './session.type.js';
import { SessionsRepository } from './sessions.repository.js';

/** One list out of what Keycloak knows and what was seen here. */
@Injectable()
export class SessionLister {
  constructor(
    private readonly keycloak: KeycloakAdmin,
    private readonly repository: SessionsRepository,
    private readonly places: Places,
  ) {}

  /** `current` is the session that asks, if it is one of theirs. */
  async of(userId: string, current: string | null): Promise<{ sessions: AccountSession[]; complete: boolean }> {
    const { joined, complete } = await this.joined(userId, current);
    return { sessions: joined.map((session) => ({ ...session, place: this.places.of(session.address) })), complete };
  }

  async joined(userId: string, current: string | null): Promise<{ joined: JoinedSession[]; complete: boolean }> {
    const [known, seen] = await Promise.all([this.asked(userId), this.repository.seen(userId)]);
    return { joined: joinSessions(known, seen, current), complete: known !== null };
  }

  /** Null while Keycloak cannot be asked; what was seen here is shown then. */
  private async asked(userId: string): Promise<readonly KeycloakSession[] | null> {
    return this.keycloak.sessionsOf(userId).catch(() => null);
  }
}
