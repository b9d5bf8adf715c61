import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { AccountMergeSide, AccountMergeState } from './account-merge.type.js';

/** By part: how many rows were carried over, and how many settled otherwise. */
export type Moved = Readonly<Record<string, readonly [moved: number, settled: number]>>;

export interface AccountMergeRow {
  readonly id: string;
  readonly survivor: AccountMergeSide;
  readonly leaver: AccountMergeSide;
  readonly state: AccountMergeState;
  readonly stateCode: string | null;
  readonly reason: string;
  readonly reference: string;
  readonly byId: string;
  readonly byName: string;
  readonly createdAt: Date;
  readonly notBefore: Date;
  readonly finishedAt: Date | null;
  readonly total: number;
  readonly done: number;
  readonly moved: Moved;
}

export interface NewAccountMerge {
  readonly id: string;
  readonly survivorId: string;
  readonly leaverId: string;
  readonly leaverHandle: string;
  readonly byId: string;
  readonly byName: string;
  readonly sessionId: string | null;
  readonly clientId: string;
  readonly address: string;
  readonly requestId: string;
  readonly reason: string;
  readonly reference: string;
  readonly undoSeconds: number;
}

const side = (user: string, profile: string, handle: string): string =>
  `json_build_object('id', ${user}.id, 'handle', ${handle}, 'displayName', ${profile}.display_name, 'createdAt', ${user}.created_at, 'lastSeenAt', ${user}.last_seen_at)`;
const COLUMNS = `m.id, ${side('s', 'sp', 'sp.handle')} AS survivor, ${side('l', 'lp', 'm.leaver_handle')} AS leaver, m.state, m.code AS "stateCode", m.reason,
  m.reference, m.by_id AS "byId", m.by_name AS "byName", m.created_at AS "createdAt", m.not_before AS "notBefore", m.finished_at AS "finishedAt",
  m.total::float8 AS total, m.done::float8 AS done, m.moved`;
const TABLES = `account_merges m JOIN users s ON s.id = m.survivor_id JOIN profiles sp ON sp.user_id = s.id
  JOIN users l ON l.id = m.leaver_id JOIN profiles lp ON lp.user_id = l.id`;
/** More of one person nobody has seen. */
const MOST = 50;

@Injectable()
export class AccountMergesRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  find(id: string): Promise<AccountMergeRow | null> {
    return this.database.one<AccountMergeRow>('account_merges.find', `SELECT ${COLUMNS} FROM ${TABLES} WHERE m.id = $1`, [id]);
  }

  /** Newest first, whichever side the person is. */
  of(userId: string): Promise<AccountMergeRow[]> {
    return this.database.query<AccountMergeRow>(
      'account_merges.of',
      `SELECT ${COLUMNS} FROM ${TABLES} WHERE $1 IN (m.survivor_id, m.leaver_id) ORDER BY m.id DESC LIMIT ${MOST}`,
      [userId],
    );
  }

  async add(tx: Tx, merge: NewAccountMerge): Promise<void> {
    await tx.query(
      'account_merges.add',
      `INSERT INTO account_merges (id, survivor_id, leaver_id, leaver_handle, by_id, by_name, session_id, client_id, address, request_id, reason, reference, not_before)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now() + make_interval(secs => $13))`,
      [
        ...[merge.id, merge.survivorId, merge.leaverId, merge.leaverHandle, merge.byId, merge.byName, merge.sessionId, merge.clientId],
        ...[merge.address, merge.requestId, merge.reason, merge.reference, merge.undoSeconds],
      ],
    );
  }

  /** Only before it has begun. False if it had, or was over. */
  async end(queries: Queries, id: string, state: 'CANCELLED' | 'STOPPED', code: string | null): Promise<boolean> {
    const ended = await queries.one(
      'account_merges.end',
      `UPDATE account_merges SET state = $2, code = $3, finished_at = now(), leased_until = NULL WHERE id = $1 AND state = 'WAITING' RETURNING id`,
      [id, state, code],
    );
    return ended !== null;
  }
}
