import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog } from '../audit-log/index.js';
import { ModerationLogRepository } from '../moderation-log/index.js';
import { StaffRoles } from '../staff-users/index.js';
import { ActionRefused, type ModerationAction } from './actions/moderation-action.js';
import { CaseQueue } from './case-queue.js';

/** Runs an action: authorises, acts, records, logs, tells; all or nothing. */
@Injectable()
export class ActionRunner {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly roles: StaffRoles,
    private readonly log: ModerationLogRepository,
    private readonly audit: AuditLog,
    private readonly outbox: Outbox,
    private readonly queue: CaseQueue,
  ) {}

  /** Null if it was done, now or when the same request came first; else why not. */
  async run(actor: Actor, action: ModerationAction, idempotencyKey: string): Promise<ActionRefused | NotAllowed | null> {
    if (!actor.permissions.has(action.permission)) throw new DomainError('auth.forbidden', { details: { permission: action.permission } });
    const refusal = action.refusal(actor, { userId: action.targetId, rank: await this.roles.rankOf(action.targetId) });
    if (refusal) return new NotAllowed(refusal);
    try {
      await this.database.transaction((tx) =>
        this.idempotency.run(tx, actor, { key: idempotencyKey, operation: action.audited, input: action.input }, () =>
          this.perform(tx, actor, action),
        ),
      );
    } catch (error) {
      if (error instanceof ActionRefused) return error;
      throw error;
    }
    await this.queue.changed();
    await action.settle?.();
    return null;
  }

  private async perform(tx: Tx, actor: Actor, action: ModerationAction): Promise<string> {
    const { events, details, authorId, ...effect } = await action.act(tx, actor);
    const actionId = await this.log.append(tx, {
      ...effect,
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
      details: { ...details, action: actionId },
    });
    return actionId;
  }
}
