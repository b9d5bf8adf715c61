import { permissionsOf, rankOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { KeycloakAdmin } from '../../platform/keycloak/keycloak-admin.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { RestrictionCarry } from '../moderation/index.js';
import { AccountMergesRepository } from './account-merges.repository.js';
import { MergeCheck } from './merge-check.js';
import { MergeFactsRepository } from './merge-facts.repository.js';
import { type ClaimedMerge, MergeWorkRepository } from './merge-work.repository.js';

/** The point of no return: asks everything once more, closes the account that goes, and lays its restrictions on the one that stays. */
@Injectable()
export class MergeBeginning {
  constructor(
    private readonly merges: AccountMergesRepository,
    private readonly work: MergeWorkRepository,
    private readonly facts: MergeFactsRepository,
    private readonly check: MergeCheck,
    private readonly restrictions: RestrictionCarry,
    private readonly keycloak: KeycloakAdmin,
    private readonly audit: AuditLog,
  ) {}

  /** False if it does not begin, now or ever. */
  async begin(merge: ClaimedMerge): Promise<boolean> {
    const actor = await this.actorOf(merge);
    const refusal = merge.byGone || !actor.permissions.has('users:merge') ? 'merge.permission_lost' : await this.check.people(actor, merge);
    if (refusal) return this.stop(merge, refusal);
    const outcome = await this.facts
      .read(async (tx) => {
        if (!(await this.work.begin(tx, merge.id))) return 'taken back';
        await this.facts.hold(tx, [merge.survivorId, merge.leaverId]);
        const sides = await this.facts.sides(tx, [merge.survivorId, merge.leaverId]);
        if ([...sides.values()].some(({ deleted }) => deleted)) throw new NotNow('user.deleted');
        const obstacle = await this.check.obstacle(tx, merge, merge.id);
        if (obstacle) throw new NotNow(obstacle);
        const parts = await this.facts.parts(tx, merge.leaverId, merge.survivorId);
        const before = Object.fromEntries(
          parts.filter(({ moves, settled }) => moves + settled > 0).map(({ name, moves, settled }) => [name, moves + settled]),
        );
        await this.work.expect(
          tx,
          merge.id,
          before,
          parts.reduce((sum, { moves, settled }) => sum + moves + settled, 0),
        );
        const carried = await this.restrictions.carry(tx, actor, merge.leaverId, merge.survivorId);
        const survivor = sides.get(merge.survivorId)?.handle ?? '';
        await this.restrictions.lock(tx, actor, {
          userId: merge.leaverId,
          reason: `This account is being merged into @${survivor}.`,
          until: null,
        });
        await this.audit.append(tx, actor, {
          ...{ action: 'user.merge_begun', subjectKind: 'user', subjectId: merge.leaverId, reason: merge.reason },
          details: {
            survivor: merge.survivorId,
            before,
            carried: { suspension: carried.suspension !== null, lock: carried.lock !== null },
          },
        });
        return null;
      })
      .catch((error: unknown) => {
        if (error instanceof NotNow) return error.code;
        throw error;
      });
    if (outcome !== null) return outcome === 'taken back' ? false : this.stop(merge, outcome);
    await Promise.all([merge.leaverId, merge.survivorId].map((id) => this.restrictions.settle(id)));
    return true;
  }

  /** With the roles of now, not those of the token that is long forgotten. */
  private async actorOf({ byId: userId, byName: username, sessionId, clientId, address, requestId, id }: ClaimedMerge): Promise<Actor> {
    const roles = await this.keycloak.rolesOf(userId);
    return {
      ...{ userId, username, sessionId, clientId, address, requestId, auditGroup: id },
      ...{ roles, permissions: permissionsOf(roles), rank: rankOf(roles) },
      ...{ acr: 2, authTime: null, suspendedUntil: null },
    };
  }

  private async stop(merge: ClaimedMerge, code: string): Promise<false> {
    await this.merges.transaction(async (tx) => {
      if (!(await this.merges.end(tx, merge.id, 'STOPPED', code))) return;
      await this.audit.append(
        tx,
        { ...SYSTEM, requestId: merge.requestId, auditGroup: merge.id },
        {
          ...{ action: 'user.merge_stopped', subjectKind: 'user', subjectId: merge.leaverId },
          details: { survivor: merge.survivorId, code, startedBy: merge.byName },
        },
      );
    });
    return false;
  }
}

class NotNow extends Error {
  constructor(readonly code: string) {
    super(code);
  }
}
