import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import type { NewEvent } from '../../../platform/outbox/outbox.js';
import type { ActionKind } from '../../moderation-log/index.js';
import { refusalToActOn, type Target } from '../../staff-users/index.js';
import type { CaseClosing, ClosedCase } from '../case-closing.js';
import { reportResolved, type UserDecided } from '../moderation.events.js';
import type { Before, RestrictionsRepository } from '../restrictions.repository.js';
import { ActionRefused, type Effect, type ModerationAction } from './moderation-action.js';

export interface RestrictUserInput {
  readonly userId: string;
  readonly reason: string;
  /** Null = without end. */
  readonly until: Date | null;
}

/**
 * What suspensions and locks have in common: they hold the account, note how it was, and decide an open case about the person.
 * Without `closing` they are part of a decision that closes its case itself.
 */
export abstract class RestrictUser implements ModerationAction {
  abstract readonly kind: ActionKind;
  abstract readonly audited: string;
  abstract readonly permission: 'users:suspend' | 'users:lock';
  /** Whoever finds an unlocked screen bans nobody. */
  readonly maxAge: number = 300;
  readonly targetId: string;
  readonly reason: string;
  readonly input: Readonly<Record<string, unknown>>;
  protected readonly until: Date | null;

  constructor(
    protected readonly restrictions: RestrictionsRepository,
    private readonly closing: CaseClosing | null,
    { userId, reason, until }: RestrictUserInput,
  ) {
    this.targetId = userId;
    this.reason = reason;
    this.until = until;
    this.input = { userId, reason, until };
  }

  refusal(actor: Actor, target: Target): string | null {
    return refusalToActOn(actor, target);
  }

  async act(tx: Tx, actor: Actor): Promise<Effect> {
    const before = await this.restrictions.hold(tx, this.targetId);
    if (!before) throw new ActionRefused('user.deleted');
    await this.change(tx, before);
    const closed = (await this.closing?.aboutUser(tx, actor, this.targetId, { kind: this.kind, until: this.until })) ?? null;
    return {
      subjectKind: 'user',
      subjectId: this.targetId,
      authorId: this.targetId,
      caseId: closed?.id ?? null,
      until: this.until,
      details: { before, until: this.until, ...(closed && { case: closed.id }) },
      events: (actionId) => [
        ...this.tell({ userId: this.targetId, actionId, reason: this.reason, until: this.until?.toISOString() ?? null }),
        ...resolved(closed),
      ],
    };
  }

  abstract settle(): Promise<void>;
  protected abstract change(tx: Tx, before: Before): Promise<void>;
  protected abstract tell(decided: UserDecided): readonly NewEvent[];
}

function resolved(closed: ClosedCase | null): readonly NewEvent[] {
  if (!closed) return [];
  const { id: caseId, subjectKind, subjectId, reporterIds } = closed;
  return [reportResolved({ caseId, outcome: 'actioned', subjectKind, subjectId, reporterIds })];
}
