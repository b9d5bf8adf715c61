import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { KnownAnchors } from './anchor-reader.js';
import type { AuditVerdict } from './audit-verifier.js';

export interface VerificationRow {
  readonly id: string;
  readonly requestedByName: string;
  readonly requestedAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly total: number;
  readonly checked: number;
  readonly ok: boolean | null;
  readonly badSeq: string | null;
  readonly badWhy: string | null;
  readonly headSeq: string | null;
  readonly headHash: string | null;
  readonly anchorsMet: number | null;
  readonly lastAnchorSeq: string | null;
  readonly lastAnchorAt: Date | null;
}

const COLUMNS = `id, requested_by_name AS "requestedByName", requested_at AS "requestedAt", started_at AS "startedAt", finished_at AS "finishedAt",
  total::float8 AS total, checked::float8 AS checked, ok, bad_seq::text AS "badSeq", bad_why AS "badWhy", head_seq::text AS "headSeq",
  encode(head_hash, 'hex') AS "headHash", anchors_met AS "anchorsMet", last_anchor_seq::text AS "lastAnchorSeq", last_anchor_at AS "lastAnchorAt"`;

@Injectable()
export class AuditVerificationsRepository {
  constructor(private readonly database: Database) {}

  /** Null if one is waiting or running. */
  request(tx: Tx, id: string, by: { userId: string; username: string }): Promise<VerificationRow | null> {
    return tx.one<VerificationRow>(
      'audit_verifications.request',
      `INSERT INTO audit_verifications (id, requested_by, requested_by_name) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [id, by.userId, by.username],
    );
  }

  running(): Promise<VerificationRow | null> {
    return this.database.one<VerificationRow>(
      'audit_verifications.running',
      `SELECT ${COLUMNS} FROM audit_verifications WHERE finished_at IS NULL`,
    );
  }

  /** Newest first; ids are in order of time. */
  page(before: string, limit: number): Promise<VerificationRow[]> {
    return this.database.query<VerificationRow>(
      'audit_verifications.page',
      `SELECT ${COLUMNS} FROM audit_verifications WHERE id < $1 ORDER BY id DESC LIMIT $2`,
      [before, limit],
    );
  }

  /** The one that waits, or whose worker has not been heard of for a minute; no two workers get it. */
  async claim(): Promise<string | null> {
    const row = await this.database.one<{ id: string }>(
      'audit_verifications.claim',
      `UPDATE audit_verifications SET started_at = now(), beat_at = now(), checked = 0,
         total = (SELECT greatest(reltuples::bigint, 0) FROM pg_class WHERE oid = 'audit_log'::regclass)
       WHERE finished_at IS NULL AND (beat_at IS NULL OR beat_at < now() - interval '1 minute') RETURNING id`,
    );
    return row?.id ?? null;
  }

  async beat(id: string, checked: number): Promise<void> {
    await this.database.query(
      'audit_verifications.beat',
      'UPDATE audit_verifications SET beat_at = now(), checked = $2, total = greatest(total, $2) WHERE id = $1',
      [id, checked],
    );
  }

  /** False if another worker was quicker. */
  async finish(tx: Tx, id: string, verdict: AuditVerdict, { newest }: KnownAnchors): Promise<boolean> {
    const { ok, checked, firstBadSeq, why, head, anchorsMet } = verdict;
    const row = await tx.one(
      'audit_verifications.finish',
      `UPDATE audit_verifications SET finished_at = now(), ok = $2, checked = $3, total = greatest($3, CASE WHEN $2 THEN $3 ELSE total END), bad_seq = $4,
         bad_why = $5, head_seq = $6, head_hash = $7, anchors_met = $8, last_anchor_seq = $9, last_anchor_at = $10
       WHERE id = $1 AND finished_at IS NULL RETURNING id`,
      [id, ok, checked, firstBadSeq, why, head?.seq ?? null, head?.hash ?? null, anchorsMet, newest?.seq ?? null, newest?.at ?? null],
    );
    return row !== null;
  }
}
