import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { AppealsRepository, refusalToHear } from '../appeals/index.js';
import { AuditLog } from '../audit-log/index.js';
import { CaseLog, type HeldCase } from '../case-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { ActionRefused } from './actions/moderation-action.js';
import type { AdminCase } from './admin-case.type.js';
import { refusalToClaim, refusalToSnooze } from './case-claim.policy.js';
import { CaseClaimsRepository } from './case-claims.repository.js';
import { CaseQueue } from './case-queue.js';
import { isInScope, scopeOf } from './case-scope.policy.js';
import { CasesReader } from './cases.reader.js';
import { Conflict } from './moderation-results.type.js';

export type ClaimOutcome = AdminCase | NotAllowed | Conflict;

/** Who works on what: claimed while somebody looks at it, given back when they leave, put off until later. */
@Injectable()
export class CaseClaims {
  constructor(
    private readonly database: Database,
    private readonly log: CaseLog,
    private readonly claims: CaseClaimsRepository,
    private readonly appeals: AppealsRepository,
    private readonly reader: CasesReader,
    private readonly audit: AuditLog,
    private readonly queue: CaseQueue,
  ) {}

  /** Claims it, or says that one is still at it. From somebody else it is taken only by name. */
  claim(actor: Actor, rawId: string, takeOver: boolean, fields: RequestedFields): Promise<ClaimOutcome> {
    return this.change(actor, rawId, fields, async (tx, held) => {
      await this.checkMayWork(tx, actor, held, takeOver);
      const mine = held.claimedBy === actor.userId;
      if (!mine) await this.log.append(tx, held, { kind: 'claimed', actorId: actor.userId, payload: { takenFrom: held.claimedBy } });
      await this.claims.seen(tx, held.id, actor.sessionId);
      if (!mine && held.claimedBy !== null) {
        const details = { case: held.id, takenFrom: held.claimedBy };
        await this.audit.append(tx, actor, { action: 'case.taken_over', subjectKind: 'case', subjectId: held.id, details });
      }
      return !mine;
    });
  }

  /** Gives back what is one's own; what is not is left as it is. */
  release(actor: Actor, rawId: string, fields: RequestedFields): Promise<ClaimOutcome> {
    return this.change(actor, rawId, fields, async (tx, held) => {
      if (held.claimedBy !== actor.userId) return false;
      await this.log.append(tx, held, { kind: 'released', actorId: actor.userId, payload: { why: 'left' } });
      return true;
    });
  }

  snooze(actor: Actor, rawId: string, until: Date, fields: RequestedFields): Promise<ClaimOutcome> {
    const wrong = refusalToSnooze(until, Date.now());
    if (wrong) throw new DomainError(wrong);
    return this.change(actor, rawId, fields, async (tx, held) => {
      await this.checkMayWork(tx, actor, held, false);
      await this.log.append(tx, held, { kind: 'snoozed', actorId: actor.userId, payload: { until: until.toISOString() } });
      await this.audit.append(tx, actor, { action: 'case.snoozed', subjectKind: 'case', subjectId: held.id, details: { until } });
      return true;
    });
  }

  wake(actor: Actor, rawId: string, fields: RequestedFields): Promise<ClaimOutcome> {
    return this.change(actor, rawId, fields, async (tx, held) => {
      checkScope(actor, held);
      if (held.snoozedUntil === null) return false;
      await this.log.append(tx, held, { kind: 'woken', actorId: actor.userId, payload: { why: 'by_hand' } });
      return true;
    });
  }

  /** Whoever may not hear the appeal that waits would only keep it from those who may. */
  private async checkMayWork(tx: Tx, actor: Actor, held: HeldCase, takeOver: boolean): Promise<void> {
    checkScope(actor, held);
    const appeal = await this.appeals.waiting(tx, held.id);
    const refusal = (appeal && refusalToHear(appeal, actor.userId)) ?? refusalToClaim(held, actor.userId, takeOver);
    if (refusal) throw new ActionRefused(refusal);
  }

  private async change(
    actor: Actor,
    rawId: string,
    fields: RequestedFields,
    work: (tx: Tx, held: HeldCase) => Promise<boolean>,
  ): Promise<ClaimOutcome> {
    const id = uuidOrNull(rawId);
    if (id === null) return new NotAllowed('case.not_found');
    try {
      const changed = await this.database.transaction(async (tx) => {
        const held = await this.log.hold(tx, id);
        if (!held) throw new ActionRefused('case.not_found');
        return work(tx, held);
      });
      if (changed) await this.queue.changed();
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
      if (error.code !== 'case.claimed') return new NotAllowed(error.code);
      return new Conflict(error.code, { case: await this.reader.find(actor, id, fields.at('case')) });
    }
    return (await this.reader.find(actor, id, fields)) ?? new NotAllowed('case.not_found');
  }
}

function checkScope(actor: Actor, held: HeldCase): void {
  if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');
}
