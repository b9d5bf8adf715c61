import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { TextRefused } from '../../platform/text/index.js';
import { uuidOrNull } from '../content/index.js';
import { toColumn } from '../moderation-log/index.js';
import { PoliciesRepository } from '../policies/index.js';
import { StaffRoles } from '../staff-users/index.js';
import { ActionRefused, type ModerationAction } from './actions/moderation-action.js';
import type { AdminCase } from './admin-case.type.js';
import { CaseDecider, type CaseDecision } from './case-decider.js';
import { refusalOfPlan } from './case-decision.policy.js';
import { CaseQueue } from './case-queue.js';
import { CasesReader } from './cases.reader.js';
import { CasesRepository } from './cases.repository.js';
import { checkReason, checkUntil } from './decision-input.js';
import { Conflict } from './moderation-results.type.js';
import type { DecideCaseInput } from './moderation.inputs.js';
import { refusalOfTime } from './schedule/schedule.policy.js';
import { Scheduling } from './schedule/scheduling.js';

export type CaseOutcome = AdminCase | NotAllowed | TextRefused | Conflict;

/** What another has done meanwhile: the answer shows how things stand. */
const CONFLICTS: ReadonlySet<string> = new Set(['case.version_changed', 'case.claimed']);

/** Decisions about cases. */
@Injectable()
export class CaseDecisions {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly decider: CaseDecider,
    private readonly cases: CasesRepository,
    private readonly reader: CasesReader,
    private readonly policies: PoliciesRepository,
    private readonly roles: StaffRoles,
    private readonly queue: CaseQueue,
    private readonly scheduling: Scheduling,
  ) {}

  async decide(actor: Actor, input: DecideCaseInput, key: string, fields: RequestedFields): Promise<CaseOutcome> {
    const reason = checkReason(input.facts);
    if (!reason.ok) return new TextRefused(reason);
    const caseId = uuidOrNull(input.caseId);
    const found = caseId && (await this.cases.find(caseId));
    if (!found) return new NotAllowed('case.not_found');
    const planned = input.actions.map(({ kind, until }) => ({ kind, until: checkUntil(until) }));
    const policyId = input.policyId ?? null;
    const wrong = refusalOfPlan(planned, policyId);
    if (wrong) return new NotAllowed(wrong);
    const policy = policyId === null ? null : await this.policies.find(policyId);
    if (policyId !== null && !policy) return new NotAllowed('policy.not_found');
    const decision: CaseDecision = { caseId: found.id, version: input.version, policy, reason: reason.text, actions: planned };
    const at = input.at ?? null;
    const badTime = refusalOfTime(at, planned, Date.now());
    if (badTime) throw new DomainError(badTime);
    const subject = { subjectKind: toColumn(found.subjectKind), subjectId: found.subjectId, authorId: found.authorId };
    const refusal = await this.carryOut(actor, decision, this.decider.actionsOf(subject, decision), key, at);
    if (!refusal) return (await this.reader.find(actor, found.id, fields)) as AdminCase;
    if (refusal instanceof NotAllowed) return refusal;
    if (!CONFLICTS.has(refusal.code)) return new NotAllowed(refusal.code);
    return new Conflict(refusal.code, { case: await this.reader.find(actor, found.id, fields.at('case')) });
  }

  private async carryOut(
    actor: Actor,
    decision: CaseDecision,
    actions: readonly ModerationAction[],
    key: string,
    at: Date | null,
  ): Promise<ActionRefused | NotAllowed | null> {
    const targetId = actions[0]?.targetId ?? actor.userId;
    const refusal = this.decider.refusal(actor, actions, { userId: targetId, rank: await this.roles.rankOf(targetId) });
    if (refusal) return new NotAllowed(refusal);
    const call = { key, operation: 'case.decided', input: { ...decision, policy: decision.policy?.id ?? null, at } };
    try {
      await this.database.transaction((tx) =>
        this.idempotency.run(tx, actor, call, () =>
          at ? this.scheduling.add(tx, actor, decision, at) : this.decider.perform(tx, actor, decision, actions),
        ),
      );
    } catch (error) {
      if (error instanceof ActionRefused) return error;
      throw error;
    }
    await this.queue.changed();
    if (at) return null;
    for (const action of actions) await action.settle?.();
    return null;
  }
}
