import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { TextRefused } from '../../platform/text/index.js';
import { type AppealRow, AppealsRepository, refusalToHear } from '../appeals/index.js';
import { CaseLog, type HeldCase } from '../case-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { StrikesRepository } from '../policies/index.js';
import { StaffRoles } from '../staff-users/index.js';
import { ActionRecord } from './action-record.js';
import { HeardAppeal } from './actions/heard-appeal.js';
import { ActionRefused, type ModerationAction } from './actions/moderation-action.js';
import type { CaseOutcome } from './case-decisions.service.js';
import { CaseQueue } from './case-queue.js';
import { isInScope, scopeOf } from './case-scope.policy.js';
import { CasesReader } from './cases.reader.js';
import { checkReason } from './decision-input.js';
import { Conflict } from './moderation-results.type.js';
import type { DecideAppealInput } from './moderation.inputs.js';
import { Reversals } from './reversals.js';

const CONFLICTS: ReadonlySet<string> = new Set(['appeal.not_waiting', 'case.claimed']);

/** Appeals, heard by somebody who neither took the decision nor appealed. */
@Injectable()
export class AppealHearing {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly appeals: AppealsRepository,
    private readonly log: CaseLog,
    private readonly record: ActionRecord,
    private readonly reversals: Reversals,
    private readonly strikes: StrikesRepository,
    private readonly roles: StaffRoles,
    private readonly reader: CasesReader,
    private readonly queue: CaseQueue,
  ) {}

  async decide(actor: Actor, input: DecideAppealInput, key: string, fields: RequestedFields): Promise<CaseOutcome> {
    const reply = checkReason(input.reply);
    if (!reply.ok) return new TextRefused(reply);
    const caseId = uuidOrNull(input.caseId);
    if (caseId === null) return new NotAllowed('case.not_found');
    const call = { key, operation: 'appeal.decided', input: { ...input, reply: reply.text } };
    const undone: ModerationAction[] = [];
    try {
      await this.database.transaction((tx) =>
        this.idempotency.run(tx, actor, call, () => this.perform(tx, actor, { ...input, caseId, reply: reply.text }, undone)),
      );
    } catch (error) {
      if (!(error instanceof ActionRefused)) throw error;
      if (!CONFLICTS.has(error.code)) return new NotAllowed(error.code);
      return new Conflict(error.code, { case: await this.reader.find(actor, caseId, fields.at('case')) });
    }
    await this.queue.changed();
    for (const action of undone) await action.settle?.();
    return (await this.reader.find(actor, caseId, fields)) ?? new NotAllowed('case.not_found');
  }

  private async perform(tx: Tx, actor: Actor, input: DecideAppealInput, undone: ModerationAction[]): Promise<string> {
    const held = await this.log.hold(tx, input.caseId);
    if (!held) throw new ActionRefused('case.not_found');
    if (!isInScope(scopeOf(actor), held)) throw new ActionRefused('case.outside_queue');
    const appeal = await this.waitingIn(tx, held, input.version, actor);
    const outcome = input.outcome === 'UPHELD' ? 'upheld' : 'overturned';
    const { id: appealId, firstDeciderId, decisionId } = appeal;
    const heard = new HeardAppeal(held, input.reply, { appealId, outcome, firstDeciderId });
    const refusal = heard.refusal(actor, { userId: held.authorId, rank: await this.roles.rankOf(held.authorId) });
    if (refusal) throw new ActionRefused(refusal as ActionRefused['code']);
    const partOf = { caseId: held.id, decisionId: null, policyId: null };
    const id = await this.record.perform(tx, actor, heard, partOf);
    if (outcome === 'overturned') {
      const kinds = (await this.appeals.actionsOf(tx, decisionId)).map(({ kind }) => kind);
      for (const action of await this.reversals.of(tx, held, kinds, input.reply)) {
        await this.record.perform(tx, actor, action, { ...partOf, decisionId: id });
        undone.push(action);
      }
      await this.strikes.withdraw(tx, decisionId);
    }
    await this.appeals.decide(tx, appealId, outcome, input.reply, actor.userId);
    await this.log.append(tx, held, { kind: 'appeal_decided', actorId: actor.userId, payload: { appealId, outcome } });
    return id;
  }

  private async waitingIn(tx: Tx, held: HeldCase, version: number, actor: Actor): Promise<AppealRow> {
    const appeal = held.status === 'appealed' && held.version === version ? await this.appeals.waiting(tx, held.id) : null;
    if (!appeal) throw new ActionRefused('appeal.not_waiting');
    const refusal = refusalToHear(appeal, actor.userId);
    if (refusal) throw new ActionRefused(refusal);
    if (held.claimedBy !== null && held.claimedBy !== actor.userId) throw new ActionRefused('case.claimed');
    return appeal;
  }
}
