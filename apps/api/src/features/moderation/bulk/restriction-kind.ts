import type { AccountDirectory } from '../../../platform/auth/account-directory.js';
import type { Actor } from '../../../platform/auth/actor.js';
import type { Tx } from '../../../platform/database/database.js';
import { DomainError } from '../../../platform/errors/domain-error.js';
import { type BulkInput, BulkItemRefused, type BulkKind, type BulkValues, type Refusals } from '../../bulk-actions/index.js';
import type { StaffTargets } from '../../staff-users/index.js';
import type { ActionRunner } from '../action-runner.js';
import { ActionRefused, type ModerationAction } from '../actions/moderation-action.js';
import { checkUntil } from '../decision-input.js';

export interface RestrictionInput extends BulkInput {
  /** ISO 8601; null = without end. */
  readonly until: string | null;
}

interface Restriction {
  readonly userId: string;
  readonly reason: string;
  readonly until: Date | null;
}

/** What the bulk kinds about restrictions have in common: each item is the same decision as for one person, with all that belongs to it. */
export abstract class RestrictionKind implements BulkKind<RestrictionInput> {
  abstract readonly name: string;
  abstract readonly permission: 'users:suspend' | 'users:lock';
  abstract readonly stepUp: { readonly acr: number; readonly maxAge?: number };
  readonly subject = 'user';
  readonly undoSeconds = 10;
  protected readonly mayEnd: boolean = true;

  constructor(
    private readonly runner: ActionRunner,
    private readonly targets: StaffTargets,
    protected readonly accounts: AccountDirectory,
  ) {}

  read({ until, ...unknown }: BulkValues): RestrictionInput {
    if (Object.keys(unknown).length > 0 || (until !== undefined && !this.mayEnd))
      throw new DomainError('input.invalid', { details: { field: 'values' } });
    return { until: until ? (checkUntil(dateOf(until))?.toISOString() ?? null) : null };
  }

  preview(actor: Actor, ids: readonly string[]): Promise<Refusals> {
    return this.targets.look(actor, ids, (target) => this.already(target));
  }

  verify(actor: Actor, ids: readonly string[]): Promise<Refusals> {
    return this.targets.ask(actor, ids, (target) => this.already(target));
  }

  async apply(tx: Tx, actor: Actor, userId: string, { until }: RestrictionInput, reason: string): Promise<void> {
    try {
      await this.runner.perform(tx, actor, this.make({ userId, reason, until: until === null ? null : new Date(until) }));
    } catch (error) {
      throw error instanceof ActionRefused ? new BulkItemRefused(error.code) : error;
    }
  }

  labels(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return this.targets.handles(ids);
  }

  /** Whoever is signed in is met by it at the next request. */
  settle(userId: string): Promise<void> {
    return this.accounts.changed(userId);
  }

  protected abstract make(restriction: Restriction): ModerationAction;
  /** Why there is nothing to do; null if there is. */
  protected already(_target: { suspended: boolean; locked: boolean }): string | null {
    return null;
  }
}

function dateOf(text: string): Date {
  const date = new Date(text);
  if (Number.isNaN(date.getTime())) throw new DomainError('input.invalid', { details: { field: 'until' } });
  return date;
}
