import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { Outbox } from '../../platform/outbox/outbox.js';
import { AuditLog, SYSTEM } from '../audit-log/index.js';
import { RestrictionCarry } from '../moderation/index.js';
import { organizationChanged, TenantScope } from '../organizations/index.js';
import { accountMerged } from './account-merge.events.js';
import { MergeFactsRepository } from './merge-facts.repository.js';
import type { MergeStep } from './merge-step.js';
import { MERGE_STEPS } from './merge-steps.js';
import { HANDLE_DAYS } from './merge-times.js';
import { type Carried, type ClaimedMerge, MergeWorkRepository } from './merge-work.repository.js';

/** Some tenths of a second for posts, so that nobody waits long for a row. */
const BATCH = 1_000;

/** Carries everything over, a batch at a time, and closes the merge when nothing is left. */
@Injectable()
export class MergeCarrying {
  constructor(
    private readonly work: MergeWorkRepository,
    private readonly facts: MergeFactsRepository,
    private readonly scope: TenantScope,
    private readonly outbox: Outbox,
    private readonly restrictions: RestrictionCarry,
    private readonly audit: AuditLog,
  ) {}

  /** One transaction: the rows and how far it has come. True if there is more to carry. */
  next(merge: ClaimedMerge): Promise<boolean> {
    return this.work.transaction(async (tx) => {
      const held = await this.work.hold(tx, merge.id);
      const step = held && MERGE_STEPS[held.step];
      if (!step) return false;
      const carried = await this.carry(tx, merge, step);
      const at = held.step + (carried.touched < BATCH ? 1 : 0);
      await this.work.advance(tx, merge.id, at, step.name, carried);
      return at < MERGE_STEPS.length;
    });
  }

  /**
   * While both accounts are held nobody can add a row that names them, so what came in since its step was done is carried too.
   * False if that was so much that it is better done in batches again.
   */
  async finish(merge: ClaimedMerge): Promise<boolean> {
    // Once the account is gone nobody would close its identity any more.
    await this.restrictions.inKeycloak(merge.leaverId);
    return this.work.transaction(async (tx) => {
      const held = await this.work.hold(tx, merge.id);
      if (!held) return true;
      await this.facts.hold(tx, [merge.survivorId, merge.leaverId]);
      for (const step of MERGE_STEPS) {
        const carried = await this.carry(tx, merge, step);
        await this.work.advance(tx, merge.id, 0, step.name, carried);
        if (carried.touched >= BATCH) return false;
      }
      await this.work.leave(tx, merge, HANDLE_DAYS);
      const after = await this.work.finish(tx, merge.id);
      await this.outbox.add(tx, accountMerged({ mergeId: merge.id, survivorId: merge.survivorId, leaverId: merge.leaverId }));
      await this.audit.append(
        tx,
        { ...SYSTEM, requestId: merge.requestId, auditGroup: merge.id },
        {
          ...{ action: 'user.merged', subjectKind: 'user', subjectId: merge.leaverId, reason: merge.reason },
          details: { survivor: merge.survivorId, handle: merge.leaverHandle, startedBy: merge.byName, reference: merge.reference },
          before: held.before,
          after: Object.fromEntries(Object.entries(after).map(([name, [moved, settled]]) => [name, { moved, settled }])),
        },
      );
      return true;
    });
  }

  private async carry(tx: Tx, merge: ClaimedMerge, step: MergeStep): Promise<Carried> {
    const carrying = (): Promise<Carried> => this.work.carry(tx, step, merge.leaverId, merge.survivorId, BATCH);
    const carried = step.asPlatform ? await this.scope.platformStep(tx, carrying) : await carrying();
    for (const organization of carried.organizations)
      for (const person of [merge.leaverId, merge.survivorId]) await this.outbox.add(tx, organizationChanged(organization, person));
    return carried;
  }
}
