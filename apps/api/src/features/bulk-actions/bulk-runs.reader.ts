import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { LAST_ID, uuidOrNull } from '../content/index.js';
import type { BulkItemsArgs, BulkRunsArgs } from './bulk-actions.inputs.js';
import { BulkItemsRepository } from './bulk-items.repository.js';
import { BulkKinds } from './bulk-kinds.js';
import { toBulkItem, toBulkRun } from './bulk-run.mapper.js';
import type { BulkItem, BulkRun } from './bulk-run.type.js';
import { type BulkRunRow, BulkRunsRepository } from './bulk-runs.repository.js';

/** Runs as staff see them: their own, and everybody's for whoever reads the audit trail. */
@Injectable()
export class BulkRunsReader {
  constructor(
    private readonly runs: BulkRunsRepository,
    private readonly items: BulkItemsRepository,
    private readonly kinds: BulkKinds,
  ) {}

  async find(actor: Actor, rawId: string): Promise<BulkRun | null> {
    const row = await this.visible(actor, rawId);
    return row ? toBulkRun(actor, row, await this.runs.outcomes([row.id])) : null;
  }

  async page(actor: Actor, { first, after = null }: BulkRunsArgs): Promise<ConnectionOf<BulkRun>> {
    const before = after === null ? LAST_ID : cursor.decode(after, ['uuid'] as const)[0];
    const rows = await this.runs.page(seesAll(actor) ? null : actor.userId, before, first + 1);
    const outcomes = await this.runs.outcomes(rows.map(({ id }) => id));
    return toConnection(
      rows.map((row) => toBulkRun(actor, row, outcomes)),
      { first, after },
      ({ id }) => cursor.encode([id]),
    );
  }

  async itemsOf(actor: Actor, { runId, state = null, first, after = null }: BulkItemsArgs): Promise<ConnectionOf<BulkItem>> {
    const position = after === null ? 0 : cursor.decode(after, ['number'] as const)[0];
    const run = await this.visible(actor, runId);
    const rows = run ? await this.items.page(run.id, state, position, first + 1) : [];
    const labels = (run && rows.length > 0 && (await this.kinds.kind(run.kind)?.labels?.(rows.map(({ itemId }) => itemId)))) || new Map();
    const page = toConnection(rows, { first, after }, (row) => cursor.encode([row.position]));
    return { ...page, edges: page.edges.map(({ cursor: at, node }) => ({ cursor: at, node: toBulkItem(node, labels) })) };
  }

  private async visible(actor: Actor, rawId: string): Promise<BulkRunRow | null> {
    const id = uuidOrNull(rawId);
    const row = id === null ? null : await this.runs.find(id);
    return row && (row.byId === actor.userId || seesAll(actor)) ? row : null;
  }
}

const seesAll = (actor: Actor): boolean => actor.permissions.has('audit:read');
