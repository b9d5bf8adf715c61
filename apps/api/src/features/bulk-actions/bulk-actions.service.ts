import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { refusalFor } from '../../platform/auth/access.policy.js';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import type { BulkActionInput, StartBulkActionArgs } from './bulk-actions.inputs.js';
import type { BulkInput, BulkKind } from './bulk-kind.js';
import { BulkKinds } from './bulk-kinds.js';
import { BulkProgress } from './bulk-progress.js';
import { tallied, toBulkItem } from './bulk-run.mapper.js';
import type { BulkPreview, BulkRun } from './bulk-run.type.js';
import { BulkRunsRepository } from './bulk-runs.repository.js';
import { BulkRunsReader } from './bulk-runs.reader.js';
import { BulkSelection, valuesOf } from './bulk-selection.js';
import { BulkItemState, BulkRunState } from './bulk-state.js';

const REASON = { limit: 1000, lines: 'many' } as const;
/** More would be read by nobody; the figures say the rest. */
const SHOWN = 200;

export type StartOutcome = BulkRun | NotAllowed | TextRefused;

/** Staff look at what an action on many would do, start it, and take it back while it has not begun. */
@Injectable()
export class BulkActions {
  constructor(
    private readonly database: Database,
    private readonly kinds: BulkKinds,
    private readonly selection: BulkSelection,
    private readonly runs: BulkRunsRepository,
    private readonly reader: BulkRunsReader,
    private readonly progress: BulkProgress,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditLog,
  ) {}

  async preview(actor: Actor, asked: BulkActionInput): Promise<BulkPreview> {
    const { kind, input, ids } = await this.read(actor, asked);
    const refusals = await kind.preview(actor, ids, input);
    const shown = ids.filter((id) => refusals.has(id)).slice(0, SHOWN);
    const labels = (await kind.labels?.(shown)) ?? new Map<string, string>();
    return {
      kind: kind.name,
      total: ids.length,
      can: ids.length - refusals.size,
      undoSeconds: kind.undoSeconds,
      refusals: tallied(refusals),
      items: shown.map((itemId) =>
        toBulkItem({ itemId, state: BulkItemState.REFUSED, code: refusals.get(itemId) ?? null, at: null }, labels),
      ),
    };
  }

  async start(
    actor: Actor,
    { input: asked, reason: raw, expected, undoSeconds, idempotencyKey }: StartBulkActionArgs,
  ): Promise<StartOutcome> {
    const reason = checkText(raw, REASON);
    if (!reason.ok) return new TextRefused(reason);
    const { kind, input, ids } = await this.read(actor, asked);
    const call = { key: idempotencyKey, operation: 'bulk.start', input: { asked, reason: reason.text, expected, undoSeconds } };
    const id = await this.database.transaction((tx) =>
      this.idempotency.run<string | null>(tx, actor, call, async () => {
        if (ids.length !== expected) return null;
        const runId = uuidv7();
        const { userId: byId, username: byName, sessionId, clientId, address, requestId } = actor;
        await this.runs.add(tx, {
          ...{ id: runId, kind: kind.name, byId, byName, sessionId, clientId, address, requestId, input },
          ...{ reason: reason.text, undoSeconds: undoSeconds ?? kind.undoSeconds, itemIds: ids },
        });
        await this.audit.append(
          tx,
          { ...actor, auditGroup: runId },
          {
            action: 'bulk.started',
            ...subject({ id: runId }),
            reason: reason.text,
            details: { kind: kind.name, items: ids.length, input },
          },
        );
        return runId;
      }),
    );
    if (id === null) return new NotAllowed('bulk.selection_changed');
    return (await this.reader.find(actor, id)) ?? new NotAllowed('bulk.run_not_found');
  }

  /** Before it has begun nothing happens at all; afterwards what is not done yet is left alone. */
  async cancel(actor: Actor, rawId: string): Promise<BulkRun | NotAllowed> {
    const run = await this.reader.find(actor, rawId);
    if (!run || run.byId !== actor.userId) return new NotAllowed('bulk.run_not_found');
    const cancelled = await this.database.transaction(async (tx) => {
      if (!(await this.runs.end(tx, run.id, BulkRunState.CANCELLED, null))) return false;
      await this.audit.append(
        tx,
        { ...actor, auditGroup: run.id },
        { action: 'bulk.cancelled', ...subject(run), details: { kind: run.kind } },
      );
      return true;
    });
    if (!cancelled) return new NotAllowed('bulk.over');
    await this.progress.tell(run.id);
    return (await this.reader.find(actor, run.id)) ?? new NotAllowed('bulk.run_not_found');
  }

  private async read(actor: Actor, asked: BulkActionInput): Promise<{ kind: BulkKind; input: BulkInput; ids: readonly string[] }> {
    const kind = this.kinds.kind(asked.kind);
    if (!kind) throw new DomainError('bulk.kind_unknown');
    const refusal = refusalFor({ kind: 'permission', permission: kind.permission, ...kind.stepUp }, actor);
    if (refusal) throw refusal;
    const input = kind.read(valuesOf(asked.values));
    return { kind, input, ids: await this.selection.ids(actor, kind, asked.selection) };
  }
}

const subject = ({ id }: { id: string }): { subjectKind: 'bulk-run'; subjectId: string } => ({ subjectKind: 'bulk-run', subjectId: id });
