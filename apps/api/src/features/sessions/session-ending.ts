import { Injectable } from '@nestjs/common';
import { type Announcement, Revocations } from '../../platform/auth/revocations.js';
import type { Tx } from '../../platform/database/database.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { SessionsEnded } from './session.type.js';
import { type EndReason, sessionsEnded } from './sessions.events.js';
import { SessionsRepository } from './sessions.repository.js';

export interface Ending {
  readonly userId: string;
  readonly ids: readonly string[];
  readonly reason: EndReason;
  /** Set when every session is meant, known or not, but this one; null spares none. */
  readonly allBut?: string | null;
}

/** Ends sessions: refused here at once and for certain, then at Keycloak, which the worker goes on telling if it is away. */
@Injectable()
export class SessionEnding {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly revocations: Revocations,
    private readonly keycloak: KeycloakAdmin,
    private readonly outbox: Outbox,
  ) {}

  /** `also` is part of the same transaction, and comes last in it. */
  async end(ending: Ending, also?: (tx: Tx) => Promise<void>): Promise<SessionsEnded> {
    const begun = Date.now();
    const announcements = await this.repository.transaction((tx) => this.write(tx, ending, also));
    const [moments, pending] = await Promise.all([
      Promise.all(announcements.map((announced) => this.revocations.inForce(announced))),
      this.tellKeycloak(ending.ids),
    ]);
    const at = Math.max(begun, ...moments.map((moment) => moment.at));
    return new SessionsEnded({
      ids: [...ending.ids],
      refusedAt: new Date(at),
      tookMs: at - begun,
      everywhere: moments.every((moment) => moment.everywhere),
      pending,
    });
  }

  /** As a part of `tx`; the worker tells Keycloak. */
  async write(tx: Tx, ending: Ending, also?: (tx: Tx) => Promise<void>): Promise<Announcement[]> {
    const { userId, ids, reason, allBut } = ending;
    await this.repository.markEnded(tx, userId, ids, reason);
    await this.outbox.add(tx, sessionsEnded({ userId, sessionIds: ids, ...(allBut !== undefined && { allBut }) }));
    const announcements: Announcement[] = [];
    for (const id of ids) announcements.push(await this.revocations.revokeSession(id, reason, tx));
    if (allBut === null) announcements.push(await this.revocations.revokeUser(userId, reason, tx));
    await also?.(tx);
    return announcements;
  }

  /** True if something is left for the worker to do. */
  private async tellKeycloak(ids: readonly string[]): Promise<boolean> {
    const told = await Promise.allSettled(ids.map((id) => this.keycloak.endSession(id)));
    return told.some(({ status }) => status === 'rejected');
  }
}
