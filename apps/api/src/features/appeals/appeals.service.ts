import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { CaseLog, type HeldCase } from '../case-log/index.js';
import { uuidOrNull } from '../content/index.js';
import { CASE_REPORTED } from '../reports/index.js';
import { refusalToAppeal } from './appeal.policy.js';
import { AppealReceived } from './appeals.inputs.js';
import { AppealsRepository, type DecidedAction } from './appeals.repository.js';

const STATEMENT = { limit: 1000, lines: 'many' } as const;

/** What a member says against a decision: it opens the same case again. */
@Injectable()
export class Appeals {
  constructor(
    private readonly appeals: AppealsRepository,
    private readonly log: CaseLog,
    private readonly idempotency: Idempotency,
    private readonly outbox: Outbox,
  ) {}

  async appeal(actor: Actor, noticeId: string, raw: string, key: string): Promise<AppealReceived | NotAllowed | TextRefused> {
    const statement = checkText(raw, STATEMENT);
    if (!statement.ok) return new TextRefused(statement);
    const id = uuidOrNull(noticeId);
    if (id === null) return new NotAllowed('appeal.notice_not_found');
    const call = { key, operation: 'appeal', input: { id, statement: statement.text } };
    const outcome = await this.appeals.transaction((tx) =>
      this.idempotency.run<{ id: string } | { refused: string }>(tx, actor, call, () => this.write(tx, actor, id, statement.text)),
    );
    return 'refused' in outcome ? new NotAllowed(outcome.refused) : new AppealReceived(outcome.id);
  }

  private async write(tx: Tx, actor: Actor, noticeId: string, statement: string): Promise<{ id: string } | { refused: string }> {
    const action = await this.appeals.action(tx, noticeId);
    const refused = refusalToAppeal(action, actor.userId, Date.now());
    if (refused || !action) return { refused: refused ?? 'appeal.notice_not_found' };
    const held = await this.caseOf(tx, action);
    const id = uuidv7();
    const { decisionId, staffId: firstDeciderId } = action;
    const added = await this.appeals.add(tx, { id, decisionId, caseId: held.id, appellantId: actor.userId, firstDeciderId, statement });
    if (!added) return { refused: 'appeal.already' };
    await this.log.append(tx, held, { kind: 'appealed', actorId: actor.userId, payload: { appealId: id, decisionId } });
    const { id: caseId, subjectKind, subjectId } = held;
    await this.outbox.add(tx, { type: CASE_REPORTED, payload: { caseId, subjectKind, subjectId } });
    return { id };
  }

  /** What was decided without a case gets one now. */
  private async caseOf(tx: Tx, { caseId, subjectKind, subjectId, authorId }: DecidedAction): Promise<HeldCase> {
    const held = caseId === null ? null : await this.log.hold(tx, caseId);
    return held ?? this.log.holdNew(tx, uuidv7(), { kind: subjectKind, id: subjectId, authorId });
  }
}
