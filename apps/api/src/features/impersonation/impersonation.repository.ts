import { Injectable } from '@nestjs/common';
import type { MailReader } from './impersonation-mail.js';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import { acceptedBy } from '../legal-documents/index.js';

export interface Grant {
  readonly id: string;
  readonly staffId: string;
  readonly staffName: string;
  readonly staffRank: number;
  readonly targetId: string;
  readonly targetName: string;
  readonly targetHandle: string;
  readonly targetDisplayName: string;
  readonly reason: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
  readonly sessionId: string | null;
  readonly openedAt: Date | null;
  readonly changesAllowed: boolean;
  readonly endedAt: Date | null;
  /** Of the target. */
  readonly deleted: boolean;
  readonly locked: boolean;
  readonly suspended: boolean;
  readonly suspendedUntil: Date | null;
  readonly accepted: Readonly<Record<string, number>>;
}

/** With each operation once, in order. */
export type UsedGrant = Grant & { readonly operations: string[] };

export type EndedWhy = 'left' | 'revoked' | 'expired' | 'target_changed';

const GRANT = `
  SELECT g.id, g.staff_id AS "staffId", s.username AS "staffName", g.staff_rank AS "staffRank", g.target_id AS "targetId", u.username AS "targetName",
    coalesce(p.handle, 'deleted') AS "targetHandle", coalesce(p.display_name, '') AS "targetDisplayName", g.reason, g.created_at AS "createdAt",
    g.expires_at AS "expiresAt", g.session_id AS "sessionId", g.opened_at AS "openedAt", g.changes_allowed_at IS NOT NULL AS "changesAllowed",
    g.ended_at AS "endedAt", u.deleted_at IS NOT NULL AS deleted, u.locked_at IS NOT NULL AND coalesce(u.locked_until > now(), true) AS locked,
    u.suspended_at IS NOT NULL AND coalesce(u.suspended_until > now(), true) AS suspended, u.suspended_until AS "suspendedUntil",
    ${acceptedBy('u.id')} AS accepted
  FROM impersonation_grants g JOIN users s ON s.id = g.staff_id JOIN users u ON u.id = g.target_id LEFT JOIN profiles p ON p.user_id = u.id`;
/** Steps that change nothing of the person's. */
const ABOUT_THE_GRANT = ['mutation allowImpersonationChanges', 'mutation leaveImpersonation'];
const RUNNING = 'g.ended_at IS NULL AND g.expires_at > now()';

/** Leaves to act in another's place. Asked for on every request, and never kept: one that was taken back is over at once, everywhere. */
@Injectable()
export class ImpersonationRepository {
  constructor(private readonly database: Database) {}

  find(id: string, on: Queries = this.database): Promise<Grant | null> {
    return on.one<Grant>('impersonation.find', `${GRANT} WHERE g.id = $1`, [id]);
  }

  /** The running grant of exactly this person in exactly this session. */
  running(id: string, staffId: string, sessionId: string): Promise<Grant | null> {
    return this.database.one<Grant>(
      'impersonation.running',
      `${GRANT} WHERE g.id = $1 AND g.staff_id = $2 AND g.session_id = $3 AND ${RUNNING}`,
      [id, staffId, sessionId],
    );
  }

  /** Ids that nobody has ended: of a staff member, about a person, or those whose time is over. */
  async open(tx: Tx, by: { staffId: string } | { targetId: string } | 'expired'): Promise<string[]> {
    const [condition, params] =
      by === 'expired'
        ? ['expires_at <= now()', []]
        : 'staffId' in by
          ? ['staff_id = $1', [by.staffId]]
          : ['target_id = $1', [by.targetId]];
    const rows = await tx.query<{ id: string }>(
      `impersonation.open.${condition.slice(0, 9)}`,
      `SELECT id FROM impersonation_grants WHERE ended_at IS NULL AND ${condition} ORDER BY created_at LIMIT 100 FOR UPDATE SKIP LOCKED`,
      params,
    );
    return rows.map((row) => row.id);
  }

  /** False if the staff member has one already. */
  async add(
    tx: Tx,
    grant: { id: string; staffId: string; staffRank: number; targetId: string; reason: string; codeHash: Buffer },
    minutes: number,
    codeSeconds: number,
  ): Promise<Date | null> {
    const row = await tx.one<{ expiresAt: Date }>(
      'impersonation.add',
      `INSERT INTO impersonation_grants (id, staff_id, staff_rank, target_id, reason, code_hash, code_expires_at, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, now() + make_interval(secs => $8), now(), now() + make_interval(mins => $7))
       ON CONFLICT (staff_id) WHERE ended_at IS NULL DO NOTHING RETURNING expires_at AS "expiresAt"`,
      [grant.id, grant.staffId, grant.staffRank, grant.targetId, grant.reason, grant.codeHash, minutes, codeSeconds],
    );
    return row?.expiresAt ?? null;
  }

  /** Spends the code; null if it is not this person's, was spent or is too old. */
  async spend(tx: Tx, codeHash: Buffer, staffId: string, sessionId: string): Promise<string | null> {
    const row = await tx.one<{ id: string }>(
      'impersonation.spend',
      `UPDATE impersonation_grants g SET opened_at = now(), session_id = $3
       WHERE code_hash = $1 AND staff_id = $2 AND opened_at IS NULL AND code_expires_at > now() AND ${RUNNING} RETURNING id`,
      [codeHash, staffId, sessionId],
    );
    return row?.id ?? null;
  }

  async allowChanges(tx: Tx, id: string): Promise<void> {
    await tx.query(
      'impersonation.allow_changes',
      'UPDATE impersonation_grants SET changes_allowed_at = coalesce(changes_allowed_at, now()) WHERE id = $1',
      [id],
    );
  }

  /** False if it was over already. */
  async end(tx: Tx, id: string, why: EndedWhy): Promise<boolean> {
    const row = await tx.one(
      'impersonation.end',
      'UPDATE impersonation_grants SET ended_at = least(now(), expires_at), ended_why = $2 WHERE id = $1 AND ended_at IS NULL RETURNING id',
      [id, why],
    );
    return row !== null;
  }

  /** Each operation once; answers whether it is the first time. */
  async step(on: Queries, grantId: string, operation: string): Promise<void> {
    await on.query('impersonation.step', 'INSERT INTO impersonation_steps (grant_id, operation) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      grantId,
      operation,
    ]);
  }

  stepDirectly(grantId: string, operation: string): Promise<void> {
    return this.step(this.database, grantId, operation);
  }

  async changed(tx: Tx, grantId: string): Promise<boolean> {
    const row = await tx.one(
      'impersonation.changed',
      `SELECT FROM impersonation_steps WHERE grant_id = $1 AND operation !~ '^(query|GET|HEAD) ' AND operation <> ALL($2::text[]) LIMIT 1`,
      [grantId, ABOUT_THE_GRANT],
    );
    return row !== null;
  }

  /** Null for whoever has left, and where nobody has proven that the address is theirs. */
  reader(userId: string): Promise<MailReader | null> {
    return this.database.one<MailReader>(
      'impersonation.reader',
      `SELECT u.email, p.display_name AS name, u.locale, p.time_zone AS "timeZone" FROM users u JOIN profiles p ON p.user_id = u.id
        WHERE u.id = $1 AND u.deleted_at IS NULL AND u.email IS NOT NULL AND u.email_verified`,
      [userId],
    );
  }

  ofTarget(targetId: string): Promise<UsedGrant[]> {
    return this.database.query('impersonation.of_target', used('g.target_id = $1', 20), [targetId]);
  }

  allRunning(): Promise<UsedGrant[]> {
    return this.database.query('impersonation.all_running', used(RUNNING, 100), []);
  }
}

const used = (condition: string, limit: number): string =>
  `SELECT one.*, coalesce((SELECT array_agg(operation ORDER BY first_at) FROM impersonation_steps WHERE grant_id = one.id), '{}') AS operations
     FROM (${GRANT} WHERE ${condition} ORDER BY g.created_at DESC LIMIT ${limit}) one ORDER BY one."createdAt" DESC`;
