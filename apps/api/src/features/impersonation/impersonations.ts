import { permissionsOf, rankOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Impersonation, type Impersonator } from '../../platform/auth/impersonation.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { GrantEnding } from './grant-ending.js';
import { refusalToImpersonate } from './impersonation.policy.js';
import { type Grant, ImpersonationRepository } from './impersonation.repository.js';
import { TargetRoles } from './target-roles.js';

/** Turns a staff member's request into one in another's place, or refuses it. Looked up anew for every request. */
@Injectable()
export class Impersonations extends Impersonation {
  constructor(
    private readonly database: Database,
    private readonly repository: ImpersonationRepository,
    private readonly roles: TargetRoles,
    private readonly ending: GrantEnding,
    private readonly audit: AuditLog,
  ) {
    super();
  }

  async admit(staff: Actor, grantId: string): Promise<Actor> {
    const id = uuidOrNull(grantId);
    const may = staff.acr >= 2 && staff.sessionId !== null && staff.permissions.has('users:impersonate');
    const grant = id !== null && may ? await this.repository.running(id, staff.userId, staff.sessionId as string) : null;
    if (!grant) throw new DomainError('impersonation.ended');
    const roles = await this.roles.of(grant.targetId);
    const refusal = refusalToImpersonate(staff, { userId: grant.targetId, roles });
    if (refusal !== null || grant.deleted || grant.locked) {
      await this.database.transaction((tx) => this.ending.end(tx, grant.id, 'target_changed', SYSTEM));
      throw new DomainError('impersonation.ended');
    }
    return inPlaceOf(grant, roles, staff);
  }

  async note(actor: Actor, impersonator: Impersonator, operation: string, changes: boolean): Promise<void> {
    if (!changes) return this.repository.stepDirectly(impersonator.grantId, operation);
    await this.database.transaction(async (tx) => {
      await this.repository.step(tx, impersonator.grantId, operation);
      await this.audit.append(tx, actor, {
        action: 'impersonation.changed',
        subjectKind: 'user',
        subjectId: actor.userId,
        details: { operation },
      });
    });
  }
}

/**
 * What the person may do, and no more; nothing of the staff member's own rights. Level 0 and no time of sign-in: whatever asks for
 * proof of identity is refused, because this person has given none.
 */
function inPlaceOf(grant: Grant, roles: readonly string[], staff: Actor): Actor {
  const { targetId, targetName, suspended, suspendedUntil, accepted } = grant;
  return {
    userId: targetId,
    username: targetName,
    sessionId: null,
    clientId: staff.clientId,
    roles,
    permissions: permissionsOf(roles),
    rank: rankOf(roles),
    acr: 0,
    authTime: null,
    suspendedUntil: suspended ? (suspendedUntil ?? 'indefinite') : null,
    accepted,
    requestId: staff.requestId,
    address: staff.address,
    impersonator: { userId: staff.userId, username: staff.username, grantId: grant.id, changesAllowed: grant.changesAllowed },
  };
}
