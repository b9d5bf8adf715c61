import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { type BulkInput, BulkItemRefused, type BulkValues, RegisterBulkKind } from '../../bulk-actions/index.js';
import { ActionKind } from '../../moderation-log/index.js';
import { PoliciesRepository, type Policy } from '../../policies/index.js';
import { refusalToActOn, refusalToDismissFor, StaffRoles, type Target } from '../../staff-users/index.js';
import { CaseDecider } from '../case-decider.js';
import { CaseQueue } from '../case-queue.js';
import { CaseKind } from './case-kind.js';
import { type CaseTarget, CaseTargetsRepository } from './case-targets.repository.js';

@RegisterBulkKind()
@Injectable()
export class DismissCases extends CaseKind<BulkInput> {
  readonly name = 'case.dismiss';
  readonly permission = 'reports:resolve';
  protected readonly action = ActionKind.DISMISS;

  constructor(targets: CaseTargetsRepository, decider: CaseDecider, roles: StaffRoles, queue: CaseQueue) {
    super(targets, decider, roles, queue);
  }

  read(values: BulkValues): BulkInput {
    if (Object.keys(values).length > 0) throw new DomainError('input.invalid', { details: { field: 'values' } });
    return {};
  }

  protected policyOf(): Promise<null> {
    return Promise.resolve(null);
  }

  protected rankRefusal(actor: Actor, author: Target): string | null {
    return refusalToDismissFor(actor, author);
  }

  protected further(): null {
    return null;
  }
}

interface RemovalInput extends BulkInput {
  readonly policy: string;
}

/** The reason of the run is the facts that each author reads. */
@RegisterBulkKind()
@Injectable()
export class RemoveFromCases extends CaseKind<RemovalInput> {
  readonly name = 'case.remove';
  readonly permission = 'content:remove';
  protected readonly action = ActionKind.REMOVE_CONTENT;

  constructor(
    targets: CaseTargetsRepository,
    decider: CaseDecider,
    roles: StaffRoles,
    queue: CaseQueue,
    private readonly policies: PoliciesRepository,
  ) {
    super(targets, decider, roles, queue);
  }

  read({ policy, ...unknown }: BulkValues): RemovalInput {
    if (Object.keys(unknown).length > 0) throw new DomainError('input.invalid', { details: { field: 'values' } });
    if (!policy || policy.length > 80) throw new DomainError('case.policy_required');
    return { policy };
  }

  protected async policyOf(tx: Tx, { policy }: RemovalInput): Promise<Policy> {
    const found = await this.policies.find(policy, tx);
    if (!found) throw new BulkItemRefused('policy.not_found');
    return found;
  }

  protected rankRefusal(actor: Actor, author: Target): string | null {
    return refusalToActOn(actor, author);
  }

  protected further({ subjectKind, contentGone }: CaseTarget): string | null {
    if (subjectKind === 'user') return 'case.subject_is_user';
    return contentGone ? 'content.already_gone' : null;
  }
}
