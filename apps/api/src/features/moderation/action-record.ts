import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog } from '../audit-log/index.js';
import { ModerationLogRepository } from '../moderation-log/index.js';
import type { ModerationAction } from './actions/moderation-action.js';

/** The decision about a case that an action is part of. */
export interface PartOf {
  readonly caseId: string;
  readonly decisionId: string | null;
  readonly policyId: string | null;
}

/** Lets an action act and writes down that it did: in the moderation log, the audit trail and the outbox. */
@Injectable()
export class ActionRecord {
  constructor(
    private readonly log: ModerationLogRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
  ) {}

  /** Answers the id of the action. */
  async perform(tx: Tx, actor: Actor, action: ModerationAction, partOf: PartOf | null = null): Promise<string> {
    const { events, details, authorId, ...effect } = await action.act(tx, actor);
    const actionId = await this.log.append(tx, {
      ...effect,
      ...partOf,
      kind: action.kind,
      staffId: actor.userId,
      subjectAuthorId: authorId,
      reason: action.reason,
    });
    for (const event of events(actionId)) await this.outbox.add(tx, event);
    await this.audit.append(tx, actor, {
      action: action.audited,
      subjectKind: effect.subjectKind,
      subjectId: effect.subjectId,
      reason: action.reason,
      details: { ...details, ...(partOf && { case: partOf.caseId, policy: partOf.policyId }), action: actionId },
    });
    return actionId;
  }
}
