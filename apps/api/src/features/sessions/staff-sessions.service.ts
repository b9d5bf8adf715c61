import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { refusalToActOn, StaffRoles } from '../staff-users/index.js';
import { SessionEnding } from './session-ending.js';
import { SessionLister } from './session-list.js';
import type { AccountSessionList, SessionsEnded } from './session.type.js';
import { SessionsRepository } from './sessions.repository.js';

const REASON = { limit: 1000, lines: 'many' } as const;

export type StaffEnded = SessionsEnded | NotAllowed | TextRefused;

/** What support does with other people's sessions. */
@Injectable()
export class StaffSessions {
  constructor(
    private readonly repository: SessionsRepository,
    private readonly lister: SessionLister,
    private readonly ending: SessionEnding,
    private readonly roles: StaffRoles,
    private readonly audit: AuditLog,
  ) {}

  async of(userId: string): Promise<AccountSessionList | null> {
    const id = uuidOrNull(userId);
    return id !== null && (await this.repository.isPresent(id)) ? this.lister.of(id, null) : null;
  }

  /** One session, or all of them with `sessionId` null. Nobody ends those of an equal or higher rank. */
  async end(actor: Actor, userId: string, sessionId: string | null, reason: string): Promise<StaffEnded> {
    const checked = checkText(reason, REASON);
    if (!checked.ok) return new TextRefused(checked);
    const id = uuidOrNull(userId);
    if (id === null || !(await this.repository.isPresent(id))) return new NotAllowed('session.user_not_found');
    const refusal = refusalToActOn(actor, { userId: id, rank: await this.roles.rankOf(id) });
    if (refusal) return new NotAllowed(refusal);
    const { joined } = await this.lister.joined(id, null);
    const ids = joined.map((session) => session.id).filter((one) => sessionId === null || one === sessionId);
    if (sessionId !== null && ids.length === 0) return new NotAllowed('session.not_found');
    return this.ending.end({ userId: id, ids, reason: 'staff', ...(sessionId === null && { allBut: null }) }, (tx) =>
      this.audit.append(tx, actor, {
        action: 'user.sessions_ended',
        subjectKind: 'user',
        subjectId: id,
        reason: checked.text,
        details: { count: ids.length, all: sessionId === null },
      }),
    );
  }
}
