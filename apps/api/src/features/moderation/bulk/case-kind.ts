import { rankOf } from '@gps/permissions';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import { type BulkInput, BulkItemRefused, type BulkKind, type BulkValues, type Refusals } from '../../bulk-actions/index.js';
import type { ActionKind } from '../../moderation-log/index.js';
import type { Policy } from '../../policies/index.js';
import type { StaffRoles, Target } from '../../staff-users/index.js';
import { ActionRefused } from '../actions/moderation-action.js';
import type { CaseDecider } from '../case-decider.js';
import { refusalToDecide } from '../case-decision.policy.js';
import { isInScope, scopeOf } from '../case-scope.policy.js';
import type { CaseQueue } from '../case-queue.js';
import type { CaseTarget, CaseTargetsRepository } from './case-targets.repository.js';

const TELL_AFTER_MS = 250;

/** What the bulk kinds about cases have in common: each item is the same decision as at the desk, with all that belongs to it. */
export abstract class CaseKind<Input extends BulkInput> implements BulkKind<Input> {
  abstract readonly name: string;
  abstract readonly permission: 'reports:resolve' | 'content:remove';
  readonly stepUp = { acr: 2 };
  readonly subject = 'case';
  readonly undoSeconds = 10;
  protected abstract readonly action: ActionKind;
  private telling: NodeJS.Timeout | null = null;

  constructor(
    private readonly targets: CaseTargetsRepository,
    private readonly decider: CaseDecider,
    private readonly roles: StaffRoles,
    private readonly queue: CaseQueue,
  ) {}

  abstract read(values: BulkValues): Input;

  async preview(actor: Actor, ids: readonly string[]): Promise<Refusals> {
    return this.refusals(actor, ids, await this.targets.byIds(ids), (target) => rankOf(target.roles));
  }

  async verify(actor: Actor, ids: readonly string[]): Promise<Refusals> {
    const targets = await this.targets.byIds(ids);
    const ranks = await this.roles.ranksOf([...new Set(targets.map(({ authorId }) => authorId))]);
    return this.refusals(actor, ids, targets, ({ authorId }) => ranks.get(authorId) ?? Infinity);
  }

  /** The case itself is held while it is decided, so that whoever decides it beside the run is first or is refused. */
  async apply(tx: Tx, actor: Actor, caseId: string, input: Input, reason: string): Promise<void> {
    const subject = await this.targets.subjectOf(tx, caseId);
    if (!subject) throw new BulkItemRefused('case.not_found');
    const decision = {
      caseId,
      version: null,
      policy: await this.policyOf(tx, input),
      reason,
      actions: [{ kind: this.action, until: null }],
    };
    try {
      await this.decider.perform(tx, actor, decision, this.decider.actionsOf(subject, decision));
    } catch (error) {
      throw error instanceof ActionRefused ? new BulkItemRefused(error.code) : error;
    }
  }

  /** Many at once are told as one: whoever looks at the queue counts it again each time. */
  settle(): Promise<void> {
    this.telling ??= setTimeout(() => {
      this.telling = null;
      this.queue.changed().catch(() => undefined);
    }, TELL_AFTER_MS).unref();
    return Promise.resolve();
  }

  async labels(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.targets.byIds(ids)).flatMap(({ id, handle }) => (handle === null ? [] : [[id, `@${handle}`] as const])));
  }

  protected abstract policyOf(tx: Tx, input: Input): Promise<Policy | null>;
  /** Why the rank of either forbids it. */
  protected abstract rankRefusal(actor: Actor, author: Target): string | null;
  /** What speaks against it besides; null for nothing. */
  protected abstract further(target: CaseTarget): string | null;

  private refusals(actor: Actor, ids: readonly string[], targets: readonly CaseTarget[], rank: (target: CaseTarget) => number): Refusals {
    const known = new Map(targets.map((target) => [target.id, target]));
    const found = new Map<string, string>();
    for (const id of ids) {
      const target = known.get(id);
      const code = target ? this.refusalOf(actor, target, rank(target)) : 'case.not_found';
      if (code !== null) found.set(id, code);
    }
    return found;
  }

  private refusalOf(actor: Actor, target: CaseTarget, rank: number): string | null {
    if (!isInScope(scopeOf(actor), target)) return 'case.outside_queue';
    if (target.status !== 'open') return 'case.closed';
    return (
      refusalToDecide({ ...target, version: 0 }, actor.userId, null) ??
      this.rankRefusal(actor, { userId: target.authorId, rank }) ??
      this.further(target)
    );
  }
}
