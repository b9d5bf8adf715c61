import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database, type Tx } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { StaffRoles } from '../staff-users/index.js';
import { ActionRecord } from './action-record.js';
import { ActionRefused, type ModerationAction } from './actions/moderation-action.js';
import { CaseQueue } from './case-queue.js';

/** Runs an action: authorises, acts, records, logs, tells; all or nothing. */
@Injectable()
export class ActionRunner {
  constructor(
    private readonly database: Database,
    private readonly idempotency: Idempotency,
    private readonly roles: StaffRoles,
    private readonly record: ActionRecord,
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

  /** For whoever has authorised it and has a transaction already. Answers the id of the action. */
  perform(tx: Tx, actor: Actor, action: ModerationAction): Promise<string> {
    return this.record.perform(tx, actor, action);
  }
}
