import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import type { Tx } from '../../platform/database/database.js';
import { StaffRoles, StaffTargets } from '../staff-users/index.js';
import { NO_OBSTACLES, refusalToMerge } from './account-merge.policy.js';
import { MergeFactsRepository } from './merge-facts.repository.js';

export interface Pair {
  readonly survivorId: string;
  readonly leaverId: string;
}

/** Asked when it is previewed, when it is started, and once more when it begins. */
@Injectable()
export class MergeCheck {
  constructor(
    private readonly targets: StaffTargets,
    private readonly roles: StaffRoles,
    private readonly facts: MergeFactsRepository,
  ) {}

  /** Ranks are asked of Keycloak: both must be below whoever acts, and neither staff. */
  async people(actor: Actor, { survivorId, leaverId }: Pair): Promise<string | null> {
    const ids = [survivorId, leaverId];
    const refusals = await this.targets.ask(actor, ids);
    const first = ids.map((id) => refusals.get(id)).find((code) => code !== undefined);
    return first ?? refusalToMerge([...(await this.roles.ranksOf(ids)).values()], NO_OBSTACLES);
  }

  /** What stands in the tables; `except` is the merge that asks. */
  async obstacle(tx: Tx, { survivorId, leaverId }: Pair, except: string | null = null): Promise<string | null> {
    return refusalToMerge([], await this.facts.obstacles(tx, leaverId, survivorId, except));
  }
}
