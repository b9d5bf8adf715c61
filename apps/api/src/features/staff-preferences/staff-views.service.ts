import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { checkText, TextRefused } from '../../platform/text/index.js';
import { AuditLog } from '../audit-log/index.js';
import { uuidOrNull } from '../content/index.js';
import './staff-preferences.errors.js';
import type { SaveStaffViewArgs, SaveStaffViewInput, StaffViewsArgs } from './staff-preferences.inputs.js';
import type { StaffView } from './staff-preferences.types.js';
import { keptQuery, mayChange, mayRemove, maySee, mayShareWith } from './staff-view.policy.js';
import { StaffViewsRepository, type ViewRow } from './staff-views.repository.js';

const NAME = { limit: 60, lines: 'one' } as const;
const MOST_VIEWS = 100;

type Saved = StaffView | NotAllowed | TextRefused;

/** Views that staff keep. Whoever shares one, changes it or takes it away leaves a line in the trail; one's own is one's own. */
@Injectable()
export class StaffViews {
  constructor(
    private readonly repository: StaffViewsRepository,
    private readonly idempotency: Idempotency,
    private readonly audit: AuditLog,
  ) {}

  async page(actor: Actor, { list, first, after }: StaffViewsArgs): Promise<ConnectionOf<StaffView>> {
    const [id] = after ? cursor.decode(after, ['uuid'] as const) : [];
    const rows = await this.repository.page(actor.userId, actor.roles, list ?? null, id ?? null, first + 1);
    return toConnection(
      rows.map((row) => seenBy(actor, row)),
      { first, after: after ?? null },
      (view) => cursor.encode([view.id]),
    );
  }

  async save(actor: Actor, { input, idempotencyKey }: SaveStaffViewArgs): Promise<Saved> {
    const name = checkText(input.name, NAME);
    if (!name.ok) return new TextRefused(name);
    const query = keptQuery(input.query);
    if (query === null) return new NotAllowed('staff_views.query_invalid');
    const sharedWith = [...new Set(input.sharedWith)].sort();
    if (!sharedWith.every((role) => mayShareWith(actor, role))) return new NotAllowed('staff_views.role_not_allowed');
    const call = { key: idempotencyKey, operation: 'saveStaffView', input };
    const outcome = await this.repository.transaction((tx) =>
      this.idempotency.run(tx, actor, call, () => this.write(tx, actor, input, { name: name.text, query, sharedWith })),
    );
    if ('refused' in outcome) return new NotAllowed(outcome.refused);
    const row = await this.repository.find(outcome.id);
    return row && maySee(actor, row) ? seenBy(actor, row) : new NotAllowed('staff_views.not_found');
  }

  async remove(actor: Actor, id: string): Promise<Saved> {
    const known = uuidOrNull(id);
    return this.repository.transaction(async (tx): Promise<Saved> => {
      const row = known === null ? null : await this.repository.lock(tx, known);
      if (!row || !(maySee(actor, row) || mayRemove(actor, row))) return new NotAllowed('staff_views.not_found');
      if (!mayRemove(actor, row)) return new NotAllowed('auth.forbidden');
      await this.repository.remove(tx, row.id);
      await this.record(tx, actor, row, null);
      return seenBy(actor, row);
    });
  }

  private async write(
    tx: Tx,
    actor: Actor,
    { id, version, list }: SaveStaffViewInput,
    next: Pick<ViewRow, 'name' | 'query' | 'sharedWith'>,
  ): Promise<{ id: string } | { refused: string }> {
    if (id == null) {
      const view = { ...next, id: uuidv7(), list, ownerId: actor.userId };
      if (!(await this.repository.add(tx, view, MOST_VIEWS))) return { refused: 'staff_views.too_many' };
      await this.record(tx, actor, null, view);
      return { id: view.id };
    }
    const known = uuidOrNull(id);
    const row = known === null ? null : await this.repository.lock(tx, known);
    if (!row || !mayChange(actor, row)) return { refused: 'staff_views.not_found' };
    if (row.version !== version) return { refused: 'staff_views.changed_meanwhile' };
    await this.repository.change(tx, { ...next, id: row.id });
    await this.record(tx, actor, row, { ...row, ...next });
    return { id: row.id };
  }

  private async record(tx: Tx, actor: Actor, before: Shared | null, after: Shared | null): Promise<void> {
    const action = sharing(before?.sharedWith ?? [], after?.sharedWith ?? [], after === null);
    const view = after ?? before;
    if (!action || !view) return;
    await this.audit.append(tx, actor, {
      ...{ action, subjectKind: 'staff_view', subjectId: view.id, details: { list: view.list } },
      ...(before ? { before: { sharedWith: before.sharedWith } } : {}),
      ...(after ? { after: { sharedWith: after.sharedWith } } : {}),
    });
  }
}

type Shared = Pick<ViewRow, 'id' | 'list' | 'sharedWith'>;

function sharing(before: readonly string[], after: readonly string[], removed: boolean): string | null {
  if (before.length === 0 && after.length === 0) return null;
  if (removed) return 'staff_view.removed';
  if (before.length === 0) return 'staff_view.shared';
  return after.length === 0 ? 'staff_view.unshared' : 'staff_view.changed';
}

const seenBy = (actor: Actor, row: ViewRow): StaffView => ({
  ...row,
  viewerCan: { change: mayChange(actor, row), remove: mayRemove(actor, row) },
});
