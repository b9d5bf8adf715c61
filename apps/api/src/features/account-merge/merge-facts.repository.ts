import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import { TenantScope } from '../organizations/index.js';
import type { MergeCandidate, MergeObstacles } from './account-merge.policy.js';
import type { AccountMergePart, AccountMergeSide } from './account-merge.type.js';
import { MERGE_STEPS } from './merge-steps.js';

export interface MergeSideRow extends AccountMergeSide, Omit<MergeCandidate, 'createdAt'> {
  readonly deleted: boolean;
}

@Injectable()
export class MergeFactsRepository {
  constructor(private readonly scope: TenantScope) {}

  /** Reads with the eyes of the platform, for memberships. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.scope.asPlatform(work);
  }

  /** Holds both until the end of the transaction, always in the same order. */
  hold(tx: Tx, ids: readonly string[]): Promise<unknown[]> {
    return tx.query('merge_facts.hold', 'SELECT id FROM users WHERE id = ANY ($1::uuid[]) ORDER BY id FOR UPDATE', [ids]);
  }

  async sides(tx: Tx, ids: readonly string[]): Promise<Map<string, MergeSideRow>> {
    const rows = await tx.query<MergeSideRow>(
      'merge_facts.sides',
      `SELECT u.id, p.handle, p.display_name AS "displayName", u.created_at AS "createdAt", u.last_seen_at AS "lastSeenAt", u.email,
         u.deleted_at IS NOT NULL AS deleted,
         u.suspended_at IS NOT NULL AND coalesce(u.suspended_until > now(), true) OR u.locked_at IS NOT NULL AND coalesce(u.locked_until > now(), true) AS restricted
       FROM users u JOIN profiles p ON p.user_id = u.id WHERE u.id = ANY ($1::uuid[])`,
      [ids],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }

  /** `except` is the merge that asks. */
  async obstacles(tx: Tx, leaverId: string, survivorId: string, except: string | null = null): Promise<MergeObstacles> {
    const found = await tx.one<MergeObstacles>(
      'merge_facts.obstacles',
      `SELECT EXISTS (SELECT FROM account_merges WHERE state IN ('WAITING', 'RUNNING') AND id IS DISTINCT FROM $3
           AND (survivor_id IN ($1, $2) OR leaver_id IN ($1, $2))) AS running,
         EXISTS (SELECT FROM appeals WHERE appellant_id = $1 AND outcome IS NULL) AS "appealOpen",
         (SELECT count(*) = 2 FROM cases WHERE subject_kind = 'user' AND subject_id IN ($1, $2) AND status = 'open') AS "bothReported"`,
      [leaverId, survivorId, except],
    );
    return found ?? { running: true, appealOpen: true, bothReported: true };
  }

  /** What there is of each part, in the order it is carried over. */
  async parts(tx: Tx, leaverId: string, survivorId: string): Promise<AccountMergePart[]> {
    const parts: AccountMergePart[] = [];
    for (const { name, count } of MERGE_STEPS) {
      const row = await tx.one<{ total: number; moves: number }>(`merge_facts.count.${name}`, count, [leaverId, survivorId]);
      parts.push({ name, moves: row?.moves ?? 0, settled: (row?.total ?? 0) - (row?.moves ?? 0) });
    }
    return parts;
  }
}
