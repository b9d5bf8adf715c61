import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { ApplicationRate } from '../../platform/rate-limit/application-rates.js';
import type { AdminApplication, ApplicationState } from './admin-application.type.js';

export interface ListedApplication extends AdminApplication {
  /** `createdAt` to the microsecond, for the cursor. */
  readonly moment: string;
}

export interface ApplicationSearch {
  readonly text: string | null;
  readonly state: ApplicationState | null;
  readonly rate: ApplicationRate | null;
  readonly before: { readonly moment: string; readonly id: string } | null;
  readonly limit: number;
}

const STATE = `CASE WHEN a.revoked_at IS NOT NULL THEN 'REVOKED' WHEN a.suspended_at IS NOT NULL THEN 'SUSPENDED' ELSE 'ACTIVE' END`;
const COLUMNS = `a.id, a.client_id AS "clientId", a.kind, a.name, a.description, a.home_page AS "homePage", a.redirect_uris AS "redirectUris", a.logout_url AS "logoutUrl", a.scopes,
  a.offline, a.rate, ${STATE} AS state, a.suspended_reason AS "suspendedReason", a.owner_id AS "ownerId", u.username AS "ownerName",
  (SELECT count(*)::int FROM application_uses WHERE application_id = a.id) AS people, a.created_at AS "createdAt", a.last_used_at AS "lastUsedAt"`;
const TABLES = 'applications a JOIN users u ON u.id = a.owner_id';
const FIRST = { moment: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

@Injectable()
export class StaffApplicationsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Newest first. */
  search({ text, state, rate, before, limit }: ApplicationSearch): Promise<ListedApplication[]> {
    const { moment, id } = before ?? FIRST;
    return this.database.query(
      'staff_applications.search',
      `SELECT ${COLUMNS}, to_char(a.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment FROM ${TABLES}
        WHERE (a.created_at, a.id) < ($1::timestamptz, $2::uuid) AND ($3::text IS NULL OR ${STATE} = $3) AND ($4::text IS NULL OR a.rate = $4)
          AND ($5::text IS NULL OR a.client_id = $5 OR a.name ILIKE $6 OR u.username ILIKE $6)
        ORDER BY a.created_at DESC, a.id DESC LIMIT $7`,
      [moment, id, state, rate, text, text === null ? null : `%${text.replace(/[\\%_]/g, '\\$&')}%`, limit],
    );
  }

  find(id: string, on: Queries = this.database): Promise<AdminApplication | null> {
    return on.one('staff_applications.find', `SELECT ${COLUMNS} FROM ${TABLES} WHERE a.id = $1`, [id]);
  }

  /** The same, kept as it is until the transaction ends. */
  lock(tx: Tx, id: string): Promise<AdminApplication | null> {
    return tx.one('staff_applications.lock', `SELECT ${COLUMNS} FROM ${TABLES} WHERE a.id = $1 FOR UPDATE OF a`, [id]);
  }

  async setRate(tx: Tx, id: string, rate: ApplicationRate): Promise<void> {
    await tx.query('staff_applications.rate', 'UPDATE applications SET rate = $2 WHERE id = $1', [id, rate]);
  }

  async suspend(tx: Tx, id: string, reason: string): Promise<void> {
    await tx.query('staff_applications.suspend', 'UPDATE applications SET suspended_at = now(), suspended_reason = $2 WHERE id = $1', [
      id,
      reason,
    ]);
  }

  async lift(tx: Tx, id: string): Promise<void> {
    await tx.query('staff_applications.lift', 'UPDATE applications SET suspended_at = NULL, suspended_reason = NULL WHERE id = $1', [id]);
  }
}
