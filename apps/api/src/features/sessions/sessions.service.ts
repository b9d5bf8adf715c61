import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { SessionEnding } from './session-ending.js';
import { SessionLister } from './session-list.js';
import type { AccountSessionList, SessionsEnded } from './session.type.js';

/** What people do with their own sessions. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly lister: SessionLister,
    private readonly ending: SessionEnding,
  ) {}

  mine(actor: Actor): Promise<AccountSessionList> {
    return this.lister.of(actor.userId, actor.sessionId);
  }

  async end(actor: Actor, id: string): Promise<SessionsEnded | NotAllowed> {
    const { joined } = await this.lister.joined(actor.userId, actor.sessionId);
    // Another person's session is answered like one that does not exist.
    if (!joined.some((session) => session.id === id)) return new NotAllowed('session.not_found');
    return this.ending.end({ userId: actor.userId, ids: [id], reason: 'self' });
  }

  async endOthers(actor: Actor): Promise<SessionsEnded> {
    const { joined } = await this.lister.joined(actor.userId, actor.sessionId);
    const ids = joined.filter((session) => !session.current).map(({ id }) => id);
    return this.ending.end({ userId: actor.userId, ids, reason: 'self', allBut: actor.sessionId ?? '' });
  }

  async endAll(actor: Actor): Promise<SessionsEnded> {
    const { joined } = await this.lister.joined(actor.userId, actor.sessionId);
    const ids = joined.map(({ id }) => id);
    return this.ending.end({ userId: actor.userId, ids, reason: 'self', allBut: null });
  }
}
