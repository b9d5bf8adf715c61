import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database, type Tx } from '../../../platform/database/database.js';
import { NotAllowed } from '../../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../../platform/graphql/requested-fields.js';
import { AuditLog } from '../../audit-log/index.js';
import { CaseLog } from '../../case-log/index.js';
import { uuidOrNull } from '../../content/index.js';
import { ActionRefused } from '../actions/moderation-action.js';
import type { AdminCase } from '../admin-case.type.js';
import type { CaseDecision } from '../case-decider.js';
import { refusalToDecide } from '../case-decision.policy.js';
import { CaseQueue } from '../case-queue.js';
import { isInScope, scopeOf } from '../case-scope.policy.js';
import { CasesReader } from '../cases.reader.js';
import { ScheduleRepository } from './schedule.repository.js';

/** Decisions that take effect later: put down, and taken back before their time. */
@Injectable()
export class Scheduling {
  constructor(
    private readonly database: Database,
    private readonly schedule: ScheduleRepository,
    private readonly log: CaseLog,
    private readonly audit: AuditLog,
    private readonly reader: CasesReader,
    private readonly queue: CaseQueue,
  ) {}

  /** Refused as the decision itself would be now; until its time the case is put off. */
  async add(tx: Tx, actor: Actor, decision: CaseDecision, at: Date): Promise<string> {
    const held = await this.log.hold(tx, decision.caseId);
    if (!held) throw new ActionRefused('case.not_found');
    if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');
    const refusal = refusalToDecide(held, actor.userId, decision.version);
    if (refusal) throw new ActionRefused(refusal);
    const { version, reason } = decision;
    const policyId = decision.policy?.id ?? null;
    const actions = decision.actions.map(({ kind, until }) => ({ kind, until: until?.toISOString() ?? null }));
    const id = await this.schedule.add(tx, actor, {
      kind: 'DECIDE',
      caseId: held.id,
      dueAt: at,
      plan: { version, policyId, reason, actions },
    });
    if (id === null) throw new ActionRefused('schedule.already');
    await this.log.append(tx, held, { kind: 'scheduled', actorId: actor.userId, payload: { scheduledId: id, at: at.toISOString() } });
    await this.audit.append(tx, actor, {
      ...{ action: 'case.scheduled', subjectKind: 'case', subjectId: held.id, reason },
      details: { scheduled: id, at, actions, policy: policyId },
    });
    return id;
  }

  async cancel(actor: Actor, rawId: string, fields: RequestedFields): Promise<AdminCase | NotAllowed> {
    const id = uuidOrNull(rawId);
    const found = id && (await this.schedule.find(id));
    if (!found || found.kind !== 'DECIDE') return new NotAllowed('schedule.not_found');
    try {
      await this.database.transaction((tx) => this.takeBack(tx, actor, found.id, found.caseId));
    } catch (error) {
      if (error instanceof ActionRefused) return new NotAllowed(error.code);
      throw error;
    }
    await this.queue.changed();
    return (await this.reader.find(actor, found.caseId, fields)) ?? new NotAllowed('case.not_found');
  }

  private async takeBack(tx: Tx, actor: Actor, id: string, caseId: string): Promise<void> {
    const held = await this.log.hold(tx, caseId);
    if (!held) throw new ActionRefused('case.not_found');
    if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');
    if (!(await this.schedule.take(tx, id))) throw new ActionRefused('schedule.not_found');
    await this.schedule.finish(tx, id, 'CANCELLED', null);
    await this.log.append(tx, held, { kind: 'schedule_ended', actorId: actor.userId, payload: { scheduledId: id, why: 'cancelled' } });
    await this.audit.append(tx, actor, {
      ...{ action: 'case.schedule_cancelled', subjectKind: 'case', subjectId: caseId },
      details: { scheduled: id },
    });
  }
}
