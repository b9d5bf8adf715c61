import { Injectable } from '@nestjs/common';
import { AccountDirectory } from '../../platform/auth/account-directory.js';
import type { Tx } from '../../platform/database/database.js';
import { StrikesRepository } from '../policies/index.js';
import { UnlockUser } from './actions/lock-user.js';
import type { ModerationAction } from './actions/moderation-action.js';
import { RestoreContent } from './actions/restore-content.js';
import { LiftSuspension } from './actions/suspend-user.js';
import type { CaseSubject } from './case-subject.js';
import { ModeratedContentRepository } from './content.repository.js';
import { KeycloakLocks } from './keycloak-locks.js';
import { RestrictionsRepository } from './restrictions.repository.js';

/** What takes a decision back, as far as it still stands: what has ended or was deleted meanwhile is left alone. */
@Injectable()
export class Reversals {
  constructor(
    private readonly content: ModeratedContentRepository,
    private readonly restrictions: RestrictionsRepository,
    private readonly strikes: StrikesRepository,
    private readonly accounts: AccountDirectory,
    private readonly locks: KeycloakLocks,
  ) {}

  async of(tx: Tx, subject: CaseSubject, kinds: readonly string[], reason: string): Promise<ModerationAction[]> {
    const { subjectKind, subjectId: id, authorId } = subject;
    const undone: ModerationAction[] = [];
    if (kinds.includes('REMOVE_CONTENT') && subjectKind !== 'user' && (await this.content.isRemoved(tx, subjectKind, id)))
      undone.push(new RestoreContent(this.content, this.strikes, authorId, reason, { kind: subjectKind, id }));
    const before = await this.restrictions.hold(tx, authorId);
    const person = { userId: authorId, reason };
    if (kinds.includes('SUSPEND') && before?.suspended) undone.push(new LiftSuspension(this.restrictions, this.accounts, person));
    if (kinds.includes('LOCK') && before?.locked) undone.push(new UnlockUser(this.restrictions, this.locks, person));
    return undone;
  }
}
