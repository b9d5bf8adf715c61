import { Injectable } from '@nestjs/common';
import { refusalFor } from '../../platform/auth/access.policy.js';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { CaseLog, type HeldCase } from '../case-log/index.js';
import { HeldContent } from '../held-content/index.js';
import { ActionKind } from '../moderation-log/index.js';
import { type Policy, StrikesRepository } from '../policies/index.js';
import type { Target } from '../staff-users/index.js';
import { ActionRecord } from './action-record.js';
import { ActionRefused, type ModerationAction } from './actions/moderation-action.js';
import { type PlannedAction, refusalToDecide } from './case-decision.policy.js';
import { isInScope, scopeOf } from './case-scope.policy.js';
import type { CaseSubject } from './case-subject.js';
import { CasesRepository } from './cases.repository.js';
import { DecisionActions } from './decision-actions.js';
import { reportResolved } from './moderation.events.js';
import { ScheduleRepository } from './schedule/schedule.repository.js';

export interface CaseDecision {
  readonly caseId: string;
  /** Null: decided however it has changed since it was selected. */
  readonly version: number | null;
  readonly policy: Pick<Policy, 'id' | 'severity' | 'strikeDays'> | null;
  /** The facts: what the author, or for a dismissal the staff, read. */
  readonly reason: string;
  readonly actions: readonly PlannedAction[];
}

/** Decides a case: all its actions, the strike, the closing and the words to those concerned in one transaction, or none of it. */
@Injectable()
export class CaseDecider {
  constructor(
    private readonly actions: DecisionActions,
    private readonly record: ActionRecord,
    private readonly log: CaseLog,
    private readonly cases: CasesRepository,
    private readonly strikes: StrikesRepository,
    private readonly held: HeldContent,
    private readonly outbox: Outbox,
    private readonly schedule: ScheduleRepository,
  ) {}

  actionsOf(subject: CaseSubject, { actions, reason }: CaseDecision): ModerationAction[] {
    return actions.map((planned) => this.actions.make(subject, planned, reason));
  }

  /** Throws what the one guard would; answers a code if the rank of either forbids it. */
  refusal(actor: Actor, actions: readonly ModerationAction[], target: Target): string | null {
    for (const { permission, maxAge } of actions) {
      const refusal = refusalFor({ kind: 'permission', permission, acr: 2, ...(maxAge !== undefined && { maxAge }) }, actor);
      if (refusal) throw refusal;
    }
    return actions.map((action) => action.refusal(actor, target)).find((code) => code !== null) ?? null;
  }

  /** Throws ActionRefused, and nothing is written, if the case is not as it was or an action does not fit it. */
  async perform(tx: Tx, actor: Actor, decision: CaseDecision, actions: readonly ModerationAction[]): Promise<string> {
    const held = await this.log.hold(tx, decision.caseId);
    if (!held) throw new ActionRefused('case.not_found');
    if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');
    const refusal = refusalToDecide(held, actor.userId, decision.version);
    if (refusal) throw new ActionRefused(refusal);
    const policyId = decision.policy?.id ?? null;
    let decisionId: string | null = null;
    const ids: string[] = [];
    for (const action of actions) {
      const id: string = await this.record.perform(tx, actor, action, { caseId: held.id, decisionId, policyId });
      ids.push(id);
      decisionId ??= id;
    }
    if (decisionId === null) throw new ActionRefused('case.nothing_decided');
    await this.close(tx, actor, held, decision, decisionId);
    const removal = decision.actions.findIndex(({ kind, until }) => kind === ActionKind.REMOVE_CONTENT && until !== null);
    const end = decision.actions[removal]?.until;
    if (end)
      await this.schedule.add(tx, actor, { kind: 'RESTORE', caseId: held.id, dueAt: end, plan: { removalId: ids[removal] as string } });
    return decisionId;
  }

  private async close(tx: Tx, actor: Actor, held: HeldCase, decision: CaseDecision, decisionId: string): Promise<void> {
    const { id: caseId, subjectKind, subjectId, authorId } = held;
    // A person has looked: what is not removed waits no longer.
    if (subjectKind !== 'user') await this.held.release(tx, { kind: subjectKind, id: subjectId });
    const outcome = decision.actions.some(({ kind }) => kind === ActionKind.DISMISS) ? 'dismissed' : 'actioned';
    if (outcome === 'actioned' && decision.policy)
      await this.strikes.give(tx, { userId: authorId, policy: decision.policy, caseId, decisionId });
    const actions = decision.actions.map(({ kind, until }) => ({ kind, until: until?.toISOString() ?? null }));
    const payload = { outcome, actions, policy: decision.policy?.id ?? null } as const;
    await this.log.append(tx, held, { kind: 'decided', actorId: actor.userId, payload });
    const reporterIds = await this.cases.reporterIds(tx, caseId);
    await this.outbox.add(tx, reportResolved({ caseId, outcome, subjectKind, subjectId, reporterIds }));
  }
}
