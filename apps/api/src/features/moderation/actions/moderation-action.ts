import type { Permission } from '@gps/permissions';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import type { NewEvent } from '../../../platform/outbox/outbox.js';
import type { APPEALS_ERRORS } from '../../appeals/index.js';
import type { ActionKind, SubjectColumn } from '../../moderation-log/index.js';
import type { Target } from '../../staff-users/index.js';
import type { MODERATION_ERRORS } from '../moderation.errors.js';

/** What an action did inside its transaction: enough to record it, to log it and to tell others. */
export interface Effect {
  readonly subjectKind: SubjectColumn;
  readonly subjectId: string;
  readonly authorId: string;
  /** The case that the action itself has closed; a decision about a case closes it once for all its actions. */
  readonly caseId: string | null;
  readonly until: Date | null;
  /** Before and after, for the audit trail. */
  readonly details: Readonly<Record<string, unknown>>;
  events(actionId: string): readonly NewEvent[];
}

/**
 * One decision of staff as an object. Whoever runs it authorises it, lets it act, records it in the moderation log, writes the
 * audit entry and the events, all in one transaction.
 */
export interface ModerationAction {
  readonly kind: ActionKind;
  /** The name in the audit trail. */
  readonly audited: string;
  readonly permission: Permission;
  /** In seconds: how recently the person must have proved who they are, if it matters. */
  readonly maxAge?: number;
  /** The person it is about: the account itself, or the author. */
  readonly targetId: string;
  readonly reason: string;
  /** All that makes two requests the same. */
  readonly input: Readonly<Record<string, unknown>>;
  /** A code if the rank of either forbids it. */
  refusal(actor: Actor, target: Target): string | null;
  /** Changes the rows it is about, and throws ActionRefused if they are not as they must be. */
  act(tx: Tx, actor: Actor): Promise<Effect>;
  /** What cannot be part of the transaction. Runs again when the request is repeated, so it must not mind. */
  settle?(): Promise<void>;
}

/** Rolls the transaction back; the code becomes a typed outcome. */
export class ActionRefused extends Error {
  override readonly name = 'ActionRefused';

  constructor(
    readonly code: keyof typeof MODERATION_ERRORS | keyof typeof APPEALS_ERRORS | 'user.not_found' | 'user.deleted' | 'user.self',
  ) {
    super(code);
  }
}
