import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import type { AccountMergeInput, StartAccountMergeArgs } from './account-merge.inputs.js';
import { toAccountMerge, toSide } from './account-merge.mapper.js';
import { warningsOf } from './account-merge.policy.js';
import type { AccountMerge, AccountMergePreview } from './account-merge.type.js';
import { AccountMergesRepository } from './account-merges.repository.js';
import { MergeCheck, type Pair } from './merge-check.js';
import { MergeFactsRepository, type MergeSideRow } from './merge-facts.repository.js';
import { HANDLE_DAYS, IDENTITY_DAYS, UNDO_SECONDS } from './merge-times.js';

const REASON = { limit: 1000, lines: 'many' } as const;
const REFERENCE = { limit: 100, lines: 'one' } as const;

/** Staff look at what becomes of two accounts of one person, start it, and take it back while it has not begun. */
@Injectable()
export class AccountMerges {
  constructor(
    private readonly merges: AccountMergesRepository,
    private readonly facts: MergeFactsRepository,
    private readonly check: MergeCheck,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditLog,
  ) {}

  async preview(actor: Actor, asked: AccountMergeInput): Promise<AccountMergePreview | NotAllowed> {
    const pair = await this.pairOf(actor, asked);
    if (pair instanceof NotAllowed) return pair;
    return this.facts.read(async (tx) => {
      const refusal = await this.check.obstacle(tx, pair);
      if (refusal) return new NotAllowed(refusal);
      const { survivor, leaver } = await this.sides(tx, pair);
      const parts = await this.facts.parts(tx, pair.leaverId, pair.survivorId);
      return {
        ...{ survivor: toSide(survivor), leaver: toSide(leaver), parts, warnings: warningsOf(survivor, leaver) },
        ...{ undoSeconds: UNDO_SECONDS, handleDays: HANDLE_DAYS, identityDays: IDENTITY_DAYS },
      };
    });
  }

  async start(actor: Actor, args: StartAccountMergeArgs): Promise<AccountMerge | NotAllowed | TextRefused> {
    const [reason, reference] = [checkText(args.reason, REASON), checkText(args.reference, REFERENCE)];
    if (!reason.ok) return new TextRefused(reason);
    if (!reference.ok) return new TextRefused(reference);
    const pair = await this.pairOf(actor, args.input);
    if (pair instanceof NotAllowed) return pair;
    const call = {
      key: args.idempotencyKey,
      operation: 'account_merge.start',
      input: { ...pair, reason: reason.text, reference: reference.text },
    };
    const outcome = await this.merges.transaction((tx) =>
      this.idempotency.run<{ id: string } | { code: string }>(tx, actor, call, async () => {
        await this.facts.hold(tx, [pair.survivorId, pair.leaverId]);
        const { survivor, leaver } = await this.sides(tx, pair);
        if (args.confirmHandle.trim().replace(/^@/, '').toLowerCase() !== leaver.handle) return { code: 'merge.not_confirmed' };
        const refusal = await this.check.obstacle(tx, pair);
        if (refusal) return { code: refusal };
        const id = uuidv7();
        const { userId: byId, username: byName, sessionId, clientId, address, requestId } = actor;
        await this.merges.add(tx, {
          ...{ id, ...pair, leaverHandle: leaver.handle, byId, byName, sessionId, clientId, address, requestId },
          ...{ reason: reason.text, reference: reference.text, undoSeconds: args.undoSeconds ?? UNDO_SECONDS },
        });
        await this.audit.append(
          tx,
          { ...actor, auditGroup: id },
          {
            ...{ action: 'user.merge_started', subjectKind: 'user', subjectId: pair.leaverId, reason: reason.text },
            details: { survivor: pair.survivorId, reference: reference.text, warnings: warningsOf(survivor, leaver) },
          },
        );
        return { id };
      }),
    );
    return 'code' in outcome ? new NotAllowed(outcome.code) : ((await this.find(actor, outcome.id)) ?? new NotAllowed('merge.not_found'));
  }

  /** Before it has begun nothing has happened at all. */
  async cancel(actor: Actor, rawId: string): Promise<AccountMerge | NotAllowed> {
    const id = uuidOrNull(rawId);
    const row = id === null ? null : await this.merges.find(id);
    if (!row || row.byId !== actor.userId) return new NotAllowed('merge.not_found');
    const cancelled = await this.merges.transaction(async (tx) => {
      if (!(await this.merges.end(tx, row.id, 'CANCELLED', null))) return false;
      await this.audit.append(
        tx,
        { ...actor, auditGroup: row.id },
        { action: 'user.merge_cancelled', subjectKind: 'user', subjectId: row.leaver.id, details: { survivor: row.survivor.id } },
      );
      return true;
    });
    if (!cancelled) return new NotAllowed('merge.begun');
    return (await this.find(actor, row.id)) ?? new NotAllowed('merge.not_found');
  }

  async find(actor: Actor, rawId: string): Promise<AccountMerge | null> {
    const id = uuidOrNull(rawId);
    const row = id === null ? null : await this.merges.find(id);
    return row ? toAccountMerge(actor, row) : null;
  }

  async of(actor: Actor, rawUserId: string): Promise<AccountMerge[]> {
    const userId = uuidOrNull(rawUserId);
    return userId === null ? [] : (await this.merges.of(userId)).map((row) => toAccountMerge(actor, row));
  }

  private async pairOf(actor: Actor, { survivorId: rawSurvivor, leaverId: rawLeaver }: AccountMergeInput): Promise<Pair | NotAllowed> {
    const [survivorId, leaverId] = [uuidOrNull(rawSurvivor), uuidOrNull(rawLeaver)];
    if (survivorId === null || leaverId === null) return new NotAllowed('user.not_found');
    if (survivorId === leaverId) return new NotAllowed('merge.same_account');
    const refusal = await this.check.people(actor, { survivorId, leaverId });
    return refusal ? new NotAllowed(refusal) : { survivorId, leaverId };
  }

  private async sides(tx: Tx, { survivorId, leaverId }: Pair): Promise<{ survivor: MergeSideRow; leaver: MergeSideRow }> {
    const sides = await this.facts.sides(tx, [survivorId, leaverId]);
    // Both were there a moment ago, and rows of people stay.
    return { survivor: sides.get(survivorId) as MergeSideRow, leaver: sides.get(leaverId) as MergeSideRow };
  }
}
