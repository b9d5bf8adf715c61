import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { Running } from './restriction-carry.policy.js';

/** How somebody was restricted before a decision, for the audit trail. */
export interface Before {
  readonly suspended: boolean;
  readonly suspendedUntil: Date | null;
  readonly locked: boolean;
  readonly lockedUntil: Date | null;
}

export interface AccountAccess {
  readonly locked: boolean;
  readonly lockedAt: Date | null;
  readonly lockedUntil: Date | null;
  readonly lockReason: string | null;
  readonly lockedBy: string | null;
  readonly deleted: boolean;
}

const SUSPENDED = '(suspended_at IS NOT NULL AND coalesce(suspended_until > now(), true))';
const LOCKED = '(locked_at IS NOT NULL AND coalesce(locked_until > now(), true))';

interface RunningRestrictions {
  readonly id: string;
  readonly suspension: Running | null;
  readonly lock: Running | null;
}

const lastReason = (kind: string): string => `coalesce((SELECT a.reason FROM moderation_actions a
  WHERE a.subject_kind = 'user' AND a.subject_id = users.id AND a.kind = '${kind}' ORDER BY a.id DESC LIMIT 1), '–')`;
/** JSON knows no dates. */
const dated = (running: Running | null): Running | null =>
  running && { ...running, until: running.until === null ? null : new Date(running.until) };

/** Suspensions and locks as they stand on the account; why and by whom is in the moderation log. */
@Injectable()
export class RestrictionsRepository {
  constructor(private readonly database: Database) {}

  /** Holds the account until the end of the transaction. Null if there is none, or it was deleted. */
  hold(tx: Tx, userId: string): Promise<Before | null> {
    return tx.one<Before>(
      'restrictions.hold',
      `SELECT ${SUSPENDED} AS suspended, suspended_until AS "suspendedUntil", ${LOCKED} AS locked, locked_until AS "lockedUntil"
         FROM users WHERE id = $1 AND deleted_at IS NULL FOR NO KEY UPDATE`,
      [userId],
    );
  }

  async suspend(tx: Tx, userId: string, until: Date | null): Promise<void> {
    await tx.query('restrictions.suspend', 'UPDATE users SET suspended_at = now(), suspended_until = $2 WHERE id = $1', [userId, until]);
  }

  async lift(tx: Tx, userId: string): Promise<void> {
    await tx.query('restrictions.lift', 'UPDATE users SET suspended_at = NULL, suspended_until = NULL WHERE id = $1', [userId]);
  }

  async lock(tx: Tx, userId: string, until: Date | null): Promise<void> {
    await tx.query('restrictions.lock', 'UPDATE users SET locked_at = now(), locked_until = $2 WHERE id = $1', [userId, until]);
  }

  async unlock(tx: Tx, userId: string): Promise<void> {
    await tx.query('restrictions.unlock', 'UPDATE users SET locked_at = NULL, locked_until = NULL WHERE id = $1', [userId]);
  }

  /** What runs on each of them, with its reason. */
  running(tx: Tx, userIds: readonly string[]): Promise<RunningRestrictions[]> {
    return tx
      .query<RunningRestrictions>(
        'restrictions.running',
        `SELECT id, CASE WHEN ${SUSPENDED} THEN json_build_object('until', suspended_until, 'reason', ${lastReason('SUSPEND')}) END AS suspension,
         CASE WHEN ${LOCKED} THEN json_build_object('until', locked_until, 'reason', ${lastReason('LOCK')}) END AS lock
       FROM users WHERE id = ANY ($1::uuid[])`,
        [userIds],
      )
      .then((rows) => rows.map(({ id, suspension, lock }) => ({ id, suspension: dated(suspension), lock: dated(lock) })));
  }

  /** The state of an account: 'missing', 'deleted' or 'present'. */
  async presence(userId: string): Promise<'missing' | 'deleted' | 'present'> {
    const row = await this.database.one<{ deleted: boolean }>(
      'restrictions.presence',
      'SELECT deleted_at IS NOT NULL AS deleted FROM users WHERE id = $1',
      [userId],
    );
    return row === null ? 'missing' : row.deleted ? 'deleted' : 'present';
  }

  access(userId: string): Promise<AccountAccess | null> {
    return this.database.one<AccountAccess>(
      'restrictions.access',
      `SELECT ${LOCKED} AS locked, u.locked_at AS "lockedAt", u.locked_until AS "lockedUntil", a.reason AS "lockReason", (SELECT username FROM users WHERE id = a.staff_id) AS "lockedBy",
         u.deleted_at IS NOT NULL AS deleted
       FROM users u LEFT JOIN LATERAL (SELECT reason, staff_id FROM moderation_actions WHERE subject_kind = 'user' AND subject_id = u.id AND kind = 'LOCK'
         ORDER BY id DESC LIMIT 1) a ON true WHERE u.id = $1`,
      [userId],
    );
  }

  /** Takes suspensions away whose end has come, up to `limit`; what another worker has in hand is passed over. */
  endedSuspensions(tx: Tx, limit: number): Promise<{ id: string; until: Date }[]> {
    return tx.query(
      'restrictions.ended_suspensions',
      `WITH ended AS (SELECT id, suspended_until AS until FROM users WHERE suspended_until <= now() ORDER BY suspended_until LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED)
       UPDATE users u SET suspended_at = NULL, suspended_until = NULL FROM ended WHERE u.id = ended.id RETURNING u.id, ended.until`,
      [limit],
    );
  }

  /** The same for locks. */
  endedLocks(tx: Tx, limit: number): Promise<{ id: string; until: Date }[]> {
    return tx.query(
      'restrictions.ended_locks',
      `WITH ended AS (SELECT id, locked_until AS until FROM users WHERE locked_until <= now() ORDER BY locked_until LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED)
       UPDATE users u SET locked_at = NULL, locked_until = NULL FROM ended WHERE u.id = ended.id RETURNING u.id, ended.until`,
      [limit],
    );
  }
}
