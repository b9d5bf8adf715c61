import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { MergeStep } from './merge-step.js';

/** A merge that a worker has in hand. */
export interface ClaimedMerge {
  readonly id: string;
  readonly survivorId: string;
  readonly leaverId: string;
  readonly leaverHandle: string;
  readonly state: 'WAITING' | 'RUNNING';
  readonly step: number;
  readonly reason: string;
  readonly reference: string;
  readonly byId: string;
  readonly byName: string;
  readonly sessionId: string | null;
  readonly clientId: string;
  readonly address: string;
  readonly requestId: string;
  /** Whoever started it was locked, or left. */
  readonly byGone: boolean;
}

export interface Carried {
  readonly touched: number;
  readonly moved: number;
  readonly organizations: readonly string[];
}

/** Longer than a batch takes; a worker that died is waited for no longer. */
const LEASE_SECONDS = 60;
const CLAIMED = `m.id, m.survivor_id AS "survivorId", m.leaver_id AS "leaverId", m.leaver_handle AS "leaverHandle", m.state, m.step, m.reason, m.reference,
  m.by_id AS "byId", m.by_name AS "byName", m.session_id AS "sessionId", m.client_id AS "clientId", m.address, m.request_id AS "requestId",
  u.deleted_at IS NOT NULL OR (u.locked_at IS NOT NULL AND coalesce(u.locked_until > now(), true)) AS "byGone"`;

@Injectable()
export class MergeWorkRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  claim(): Promise<ClaimedMerge | null> {
    return this.database.one<ClaimedMerge>(
      'merge_work.claim',
      `WITH due AS (
         SELECT id FROM account_merges WHERE state IN ('WAITING', 'RUNNING') AND not_before <= now() AND coalesce(leased_until <= now(), true)
         ORDER BY not_before LIMIT 1 FOR UPDATE SKIP LOCKED)
       UPDATE account_merges m SET leased_until = now() + interval '${LEASE_SECONDS} seconds' FROM due, users u WHERE m.id = due.id AND u.id = m.by_id
       RETURNING ${CLAIMED}`,
    );
  }

  /** Lets it go: due again at once, or after `seconds` because of `code`. */
  async release(id: string, seconds: number, code: string | null): Promise<void> {
    await this.database.query(
      'merge_work.release',
      `UPDATE account_merges SET leased_until = CASE WHEN $2::int > 0 THEN now() + make_interval(secs => $2::int) END, code = $3
       WHERE id = $1 AND state IN ('WAITING', 'RUNNING')`,
      [id, seconds, code],
    );
  }

  /** From here there is no way back. False if it was taken back meanwhile. */
  async begin(tx: Tx, id: string): Promise<boolean> {
    const begun = await tx.one(
      'merge_work.begin',
      `UPDATE account_merges SET state = 'RUNNING', code = NULL, started_at = now() WHERE id = $1 AND state = 'WAITING' RETURNING id`,
      [id],
    );
    return begun !== null;
  }

  async expect(tx: Tx, id: string, before: object, total: number): Promise<void> {
    await tx.query('merge_work.expect', 'UPDATE account_merges SET before = $2, total = $3 WHERE id = $1', [
      id,
      JSON.stringify(before),
      total,
    ]);
  }

  /** Holds the merge until the end of the transaction: of two workers that believe it is theirs, one waits and sees what the other did. */
  async hold(tx: Tx, id: string): Promise<{ step: number; before: Record<string, unknown> } | null> {
    return tx.one('merge_work.hold', `SELECT step, before FROM account_merges WHERE id = $1 AND state = 'RUNNING' FOR UPDATE`, [id]);
  }

  async carry(tx: Tx, step: MergeStep, leaverId: string, survivorId: string, limit: number): Promise<Carried> {
    const row = await tx.one<Carried>(`merge_work.step.${step.name}`, step.text, [leaverId, survivorId, limit]);
    return row ?? { touched: 0, moved: 0, organizations: [] };
  }

  /** Writes down how far it has come, and keeps it in hand. */
  async advance(tx: Tx, id: string, step: number, name: string, { touched, moved }: Carried): Promise<void> {
    await tx.query(
      'merge_work.advance',
      `UPDATE account_merges SET step = $2, done = done + $4, leased_until = now() + interval '${LEASE_SECONDS} seconds',
         moved = CASE WHEN $4 = 0 THEN moved ELSE jsonb_set(moved, ARRAY[$3::text], jsonb_build_array(
           coalesce((moved #>> ARRAY[$3::text, '0'])::int, 0) + $5::int, coalesce((moved #>> ARRAY[$3::text, '1'])::int, 0) + ($4::int - $5::int))) END
       WHERE id = $1`,
      [id, step, name, touched, moved],
    );
  }

  /** The account that goes is no more; its handle leads to the one that stays. */
  async leave(tx: Tx, merge: ClaimedMerge, handleDays: number): Promise<void> {
    const former = `merged_${merge.id.replaceAll('-', '').slice(-12)}`;
    await tx.query('merge_work.handle', 'UPDATE profiles SET handle = $2, updated_at = now() WHERE user_id = $1', [merge.leaverId, former]);
    await tx.query(
      'merge_work.former_handle',
      `INSERT INTO former_handles AS f (handle, user_id, until) VALUES ($1, $2, now() + make_interval(days => $3))
       ON CONFLICT (handle) DO UPDATE SET user_id = excluded.user_id, until = excluded.until`,
      [merge.leaverHandle, merge.survivorId, handleDays],
    );
    await tx.query('merge_work.leave', 'UPDATE users SET deleted_at = now() WHERE id = $1', [merge.leaverId]);
  }

  async finish(tx: Tx, id: string): Promise<Record<string, [number, number]>> {
    const row = await tx.one<{ moved: Record<string, [number, number]> }>(
      'merge_work.finish',
      `UPDATE account_merges SET state = 'DONE', code = NULL, finished_at = now(), leased_until = NULL, total = done WHERE id = $1 RETURNING moved`,
      [id],
    );
    return row?.moved ?? {};
  }

  /** The next whose account is to be erased, marked as erased; null if there is none. */
  takeErasable(tx: Tx, days: number): Promise<{ id: string; leaverId: string; avatarKey: string | null } | null> {
    return tx.one(
      'merge_work.take_erasable',
      `WITH due AS (
         SELECT id FROM account_merges WHERE state = 'DONE' AND erased_at IS NULL AND finished_at < now() - make_interval(days => $1)
         ORDER BY finished_at LIMIT 1 FOR UPDATE SKIP LOCKED)
       UPDATE account_merges m SET erased_at = now() FROM due, profiles p WHERE m.id = due.id AND p.user_id = m.leaver_id
       RETURNING m.id, m.leaver_id AS "leaverId", p.avatar_key AS "avatarKey"`,
      [days],
    );
  }
}
