import { rankOf } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { refusalToActOn } from './rank.policy.js';
import { StaffRoles } from './staff-roles.service.js';
import { StaffTargetsRepository, type TargetRow } from './staff-targets.repository.js';

/** What speaks against acting on somebody who is otherwise within reach; null for nothing. */
type Further = (target: TargetRow) => string | null;

/** Whom of many somebody may act on; the same rules as for one. */
@Injectable()
export class StaffTargets {
  constructor(
    private readonly repository: StaffTargetsRepository,
    private readonly roles: StaffRoles,
  ) {}

  /** By id why not, with ranks as last seen: good enough to show. */
  async look(actor: Actor, ids: readonly string[], further?: Further): Promise<Map<string, string>> {
    return refusals(actor, ids, await this.repository.byIds(ids), (row) => rankOf(row.roles), further);
  }

  /** The same with ranks as Keycloak has them now: to be asked before anything is done. */
  async ask(actor: Actor, ids: readonly string[], further?: Further): Promise<Map<string, string>> {
    const [rows, ranks] = await Promise.all([this.repository.byIds(ids), this.roles.ranksOf(ids)]);
    return refusals(actor, ids, rows, (row) => ranks.get(row.id) ?? Infinity, further);
  }

  async handles(ids: readonly string[]): Promise<Map<string, string>> {
    const rows = await this.repository.byIds(ids);
    return new Map(rows.flatMap(({ id, handle }) => (handle === null ? [] : [[id, `@${handle}`] as const])));
  }
}

function refusals(
  actor: Actor,
  ids: readonly string[],
  rows: readonly TargetRow[],
  rank: (row: TargetRow) => number,
  further: Further = () => null,
): Map<string, string> {
  const known = new Map(rows.map((row) => [row.id, row]));
  const found = new Map<string, string>();
  for (const id of ids) {
    const row = known.get(id);
    const code = !row
      ? 'user.not_found'
      : row.deleted
        ? 'user.deleted'
        : (refusalToActOn(actor, { userId: id, rank: rank(row) }) ?? further(row));
    if (code) found.set(id, code);
  }
  return found;
}
