import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '../../../platform/auth/actor.js';
import { Database, type Queries, type Tx } from '../../../platform/database/database.js';

/** A decision as it was put together; dates as ISO 8601. */
export interface PlannedDecision {
  readonly version: number | null;
  readonly policyId: string | null;
  readonly reason: string;
  readonly actions: readonly { readonly kind: string; readonly until: string | null }[];
}

/** The removal that ends. */
export interface PlannedReturn {
  readonly removalId: string;
}

export type NewScheduled = { readonly caseId: string; readonly dueAt: Date } & (
  { readonly kind: 'DECIDE'; readonly plan: PlannedDecision } | { readonly kind: 'RESTORE'; readonly plan: PlannedReturn }
);

export type ScheduledRow = NewScheduled & {
  readonly id: string;
  readonly state: 'WAITING' | 'DONE' | 'REFUSED' | 'CANCELLED';
  readonly code: string | null;
  readonly finishedAt: Date | null;
  /** Of what the case is about. */
  readonly authorId: string;
  readonly byId: string;
  readonly byName: string;
  readonly sessionId: string | null;
  readonly clientId: string;
  readonly address: string;
  readonly requestId: string;
};

const ROW = `id, kind, case_id AS "caseId", plan, due_at AS "dueAt", state, code, finished_at AS "finishedAt", by_id AS "byId", by_name AS "byName",
  (SELECT subject_author_id FROM cases WHERE id = case_id) AS "authorId", session_id AS "sessionId", client_id AS "clientId", address, request_id AS "requestId"`;

@Injectable()
export class ScheduleRepository {
  constructor(private readonly database: Database) {}

  /** Null if a decision about the case waits already. */
  async add(tx: Tx, actor: Actor, { kind, caseId, dueAt, plan }: NewScheduled): Promise<string | null> {
    const { userId, username, sessionId, clientId, address, requestId } = actor;
    const row = await tx.one<{ id: string }>(
      'schedule.add',
      `INSERT INTO scheduled_actions (id, kind, case_id, due_at, plan, by_id, by_name, session_id, client_id, address, request_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (case_id) WHERE state = 'WAITING' AND kind = 'DECIDE' DO NOTHING RETURNING id`,
      [uuidv7(), kind, caseId, dueAt, JSON.stringify(plan), userId, username, sessionId, clientId, address, requestId],
    );
    return row?.id ?? null;
  }

  /** Whose time has come, oldest first; whoever takes one looks again. */
  due(limit: number): Promise<ScheduledRow[]> {
    return this.database.query<ScheduledRow>(
      'schedule.due',
      `SELECT ${ROW} FROM scheduled_actions WHERE state = 'WAITING' AND due_at <= now() ORDER BY due_at LIMIT $1`,
      [limit],
    );
  }

  /** Held until the end of the transaction if it still waits; null if it does not, or another has it in hand. */
  take(tx: Tx, id: string): Promise<ScheduledRow | null> {
    return tx.one<ScheduledRow>(
      'schedule.take',
      `SELECT ${ROW} FROM scheduled_actions WHERE id = $1 AND state = 'WAITING' FOR UPDATE SKIP LOCKED`,
      [id],
    );
  }

  find(id: string): Promise<ScheduledRow | null> {
    return this.database.one<ScheduledRow>('schedule.find', `SELECT ${ROW} FROM scheduled_actions WHERE id = $1`, [id]);
  }

  async finish(tx: Tx, id: string, state: 'DONE' | 'REFUSED' | 'CANCELLED', code: string | null): Promise<void> {
    await tx.query('schedule.finish', 'UPDATE scheduled_actions SET state = $2, code = $3, finished_at = now() WHERE id = $1', [
      id,
      state,
      code,
    ]);
  }

  /** The last twenty of each, newest first. */
  ofCases(caseIds: readonly string[], on: Queries = this.database): Promise<ScheduledRow[]> {
    return on.query<ScheduledRow>(
      'schedule.of_cases',
      `SELECT s.* FROM unnest($1::uuid[]) one, LATERAL (SELECT ${ROW} FROM scheduled_actions WHERE case_id = one ORDER BY id DESC LIMIT 20) s ORDER BY s.id DESC`,
      [caseIds],
    );
  }

  /** Whether nothing was decided about the subject since this removal. */
  async isLast(tx: Tx, removalId: string): Promise<{ kind: 'post' | 'comment'; id: string; last: boolean } | null> {
    return tx.one(
      'schedule.is_last',
      `SELECT subject_kind AS kind, subject_id AS id, NOT EXISTS (SELECT FROM moderation_actions n WHERE n.subject_kind = a.subject_kind AND n.subject_id = a.subject_id
         AND n.kind IN ('REMOVE_CONTENT', 'RESTORE_CONTENT') AND n.id > a.id) AS last FROM moderation_actions a WHERE id = $1 AND subject_kind <> 'user'`,
      [removalId],
    );
  }

  /** Whoever scheduled it was locked, or left. */
  async isGone(userId: string): Promise<boolean> {
    const row = await this.database.one<{ gone: boolean }>(
      'schedule.is_gone',
      `SELECT deleted_at IS NOT NULL OR (locked_at IS NOT NULL AND coalesce(locked_until > now(), true)) AS gone FROM users WHERE id = $1`,
      [userId],
    );
    return row?.gone ?? true;
  }
}
