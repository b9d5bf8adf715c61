import { hash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Settings } from '../../config/settings.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { StaffUsersRepository, UserState } from '../staff-users/index.js';
import { GrantEnding } from './grant-ending.js';
import './impersonation.errors.js';
import { CODE_SECONDS, GRANT_MINUTES, mayEnd, refusalToImpersonate } from './impersonation.policy.js';
import { ImpersonationRepository } from './impersonation.repository.js';
import { ImpersonationStarted } from './impersonation.type.js';
import { TargetRoles } from './target-roles.js';

const REASON = { limit: 1000, lines: 'many' } as const;

export type StartOutcome = ImpersonationStarted | NotAllowed | TextRefused;

/** Staff ask for leave, and take it back. */
@Injectable()
export class ImpersonationStart {
  constructor(
    private readonly settings: Settings,
    private readonly database: Database,
    private readonly repository: ImpersonationRepository,
    private readonly roles: TargetRoles,
    private readonly ending: GrantEnding,
    private readonly users: StaffUsersRepository,
    private readonly audit: AuditLog,
  ) {}

  async start(actor: Actor, rawUserId: string, rawReason: string): Promise<StartOutcome> {
    const reason = checkText(rawReason, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const userId = uuidOrNull(rawUserId);
    const refusal = userId === null ? 'user.not_found' : await this.refusalFor(actor, userId);
    if (userId === null || refusal !== null) return new NotAllowed(refusal ?? 'user.not_found');
    return this.give(actor, userId, reason.text);
  }

  /** False if it is over already, or is a colleague's of equal or higher rank. */
  async end(actor: Actor, rawId: string): Promise<boolean> {
    const id = uuidOrNull(rawId);
    return this.database.transaction(async (tx) => {
      const grant = id === null ? null : await this.repository.find(id, tx);
      if (!grant || !mayEnd(actor, grant)) return false;
      return this.ending.end(tx, grant.id, grant.staffId === actor.userId ? 'left' : 'revoked', actor);
    });
  }

  private async refusalFor(actor: Actor, userId: string): Promise<string | null> {
    const [user] = await this.users.byIds([userId], { email: false, counts: false });
    if (!user) return 'user.not_found';
    if (user.state === UserState.DELETED) return 'user.deleted';
    const roles = await this.roles.now(userId);
    return refusalToImpersonate(actor, { userId, roles }) ?? (user.locked ? 'impersonation.target_locked' : null);
  }

  private give(actor: Actor, targetId: string, reason: string): Promise<StartOutcome> {
    const [id, code] = [uuidv7(), randomBytes(32).toString('base64url')];
    const grant = { id, staffId: actor.userId, staffRank: actor.rank, targetId, reason, codeHash: hash('sha256', code, 'buffer') };
    return this.database.transaction(async (tx) => {
      for (const old of await this.repository.open(tx, 'expired')) await this.ending.end(tx, old, 'expired', SYSTEM);
      const expiresAt = await this.repository.add(tx, grant, GRANT_MINUTES, CODE_SECONDS);
      if (!expiresAt) return new NotAllowed('impersonation.running');
      await this.audit.append(tx, actor, {
        ...{ action: 'impersonation.started', subjectKind: 'user', subjectId: targetId, reason },
        details: { impersonation: id, until: expiresAt },
      });
      return new ImpersonationStarted(id, `${this.settings.webUrl}/impersonate?code=${code}`, expiresAt);
    });
  }
}
