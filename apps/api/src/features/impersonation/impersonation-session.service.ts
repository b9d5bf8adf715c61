import { hash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { GrantEnding } from './grant-ending.js';
import './impersonation.errors.js';
import { refusalToImpersonate } from './impersonation.policy.js';
import { ImpersonationRepository } from './impersonation.repository.js';
import { ImpersonationSession, toImpersonationSession } from './impersonation.type.js';
import { TargetRoles } from './target-roles.js';

const LONGEST_CODE = 100;

/** What the staff member does with their leave in the product: open it, allow changes, end it. */
@Injectable()
export class ImpersonationSessions {
  constructor(
    private readonly database: Database,
    private readonly repository: ImpersonationRepository,
    private readonly roles: TargetRoles,
    private readonly ending: GrantEnding,
    private readonly audit: AuditLog,
  ) {}

  async open(staff: Actor, code: string): Promise<ImpersonationSession> {
    if (staff.impersonator || staff.sessionId === null) throw new DomainError('impersonation.not_allowed');
    const codeHash = hash('sha256', code.slice(0, LONGEST_CODE), 'buffer');
    const id = await this.database.transaction(async (tx) => {
      const opened = await this.repository.spend(tx, codeHash, staff.userId, staff.sessionId as string);
      const grant = opened === null ? null : await this.repository.find(opened, tx);
      if (!grant) throw new DomainError('impersonation.code_invalid');
      const { id: impersonation, targetId: subjectId, reason } = grant;
      await this.audit.append(tx, staff, {
        action: 'impersonation.opened',
        subjectKind: 'user',
        subjectId,
        reason,
        details: { impersonation },
      });
      return impersonation;
    });
    const grant = await this.find(id);
    if (refusalToImpersonate(staff, { userId: grant.targetId, roles: await this.roles.now(grant.targetId) }) === null && !grant.locked)
      return toImpersonationSession(grant);
    await this.database.transaction((tx) => this.ending.end(tx, id, 'target_changed', SYSTEM));
    throw new DomainError('impersonation.ended');
  }

  async current({ impersonator }: Actor): Promise<ImpersonationSession | null> {
    return impersonator ? toImpersonationSession(await this.find(impersonator.grantId)) : null;
  }

  async allowChanges(actor: Actor): Promise<ImpersonationSession> {
    const id = grantOf(actor);
    await this.database.transaction(async (tx) => {
      await this.repository.allowChanges(tx, id);
      await this.audit.append(tx, actor, { action: 'impersonation.changes_allowed', subjectKind: 'user', subjectId: actor.userId });
    });
    return toImpersonationSession(await this.find(id));
  }

  end(actor: Actor): Promise<boolean> {
    const id = grantOf(actor);
    return this.database.transaction((tx) => this.ending.end(tx, id, 'left', actor));
  }

  private async find(id: string) {
    const grant = await this.repository.find(id);
    if (!grant) throw new DomainError('impersonation.ended');
    return grant;
  }
}

function grantOf({ impersonator }: Actor): string {
  if (!impersonator) throw new DomainError('impersonation.ended');
  return impersonator.grantId;
}
