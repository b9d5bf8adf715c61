import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { ApplicationKind } from './application.enums.js';
import type { ApplicationFacts } from './application-input.policy.js';
import type { DeveloperApplication } from './application.type.js';

export interface NewApplication extends ApplicationFacts {
  readonly id: string;
  readonly ownerId: string;
  readonly clientId: string;
  readonly kind: ApplicationKind;
}

const COLUMNS = `a.id, a.client_id AS "clientId", a.kind, a.name, a.description, a.home_page AS "homePage", a.redirect_uris AS "redirectUris", a.logout_url AS "logoutUrl",
  a.scopes, a.offline, a.rate, a.created_at AS "createdAt", a.secret_rotated_at AS "secretRotatedAt", a.last_used_at AS "lastUsedAt",
  (SELECT count(*)::int FROM application_uses WHERE application_id = a.id) AS people,
  CASE WHEN a.suspended_at IS NOT NULL THEN json_build_object('reason', a.suspended_reason, 'since', a.suspended_at) END AS suspension`;

/** What owners do with their applications; somebody else's are not found. */
@Injectable()
export class DeveloperApplicationsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  own(ownerId: string): Promise<DeveloperApplication[]> {
    return this.database.query(
      'applications.own',
      `SELECT ${COLUMNS} FROM applications a WHERE a.owner_id = $1 AND a.revoked_at IS NULL ORDER BY a.created_at DESC, a.id DESC`,
      [ownerId],
    );
  }

  find(ownerId: string, id: string, on: Queries = this.database): Promise<DeveloperApplication | null> {
    return on.one(
      'applications.find_own',
      `SELECT ${COLUMNS} FROM applications a WHERE a.owner_id = $1 AND a.id = $2 AND a.revoked_at IS NULL`,
      [ownerId, id],
    );
  }

  /** Locks the owner, so that two registrations at once are counted one after the other. */
  async standing(tx: Tx, ownerId: string): Promise<{ emailVerified: boolean; count: number }> {
    const owner = await tx.one<{ emailVerified: boolean }>(
      'applications.owner',
      `SELECT email IS NOT NULL AND email_verified AS "emailVerified" FROM users WHERE id = $1 AND deleted_at IS NULL FOR UPDATE`,
      [ownerId],
    );
    const held = await tx.one<{ count: number }>(
      'applications.held',
      'SELECT count(*)::int AS count FROM applications WHERE owner_id = $1 AND revoked_at IS NULL',
      [ownerId],
    );
    return { emailVerified: owner?.emailVerified ?? false, count: held?.count ?? 0 };
  }

  async insert(tx: Tx, made: NewApplication): Promise<void> {
    const { id, ownerId, clientId, kind, name, description, homePage, redirectUris, logoutUrl, scopes, offline } = made;
    await tx.query(
      'applications.insert',
      `INSERT INTO applications (id, owner_id, client_id, kind, name, description, home_page, redirect_uris, scopes, offline, logout_url)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [id, ownerId, clientId, kind, name, description, homePage, redirectUris, scopes, offline, logoutUrl],
    );
  }

  async update(
    tx: Tx,
    id: string,
    { name, description, homePage, redirectUris, logoutUrl, scopes, offline }: ApplicationFacts,
  ): Promise<void> {
    await tx.query(
      'applications.update',
      `UPDATE applications SET name = $2, description = $3, home_page = $4, redirect_uris = $5, scopes = $6, offline = $7, logout_url = $8 WHERE id = $1`,
      [id, name, description, homePage, redirectUris, scopes, offline, logoutUrl],
    );
  }

  async secretRotated(tx: Tx, id: string): Promise<void> {
    await tx.query('applications.secret_rotated', 'UPDATE applications SET secret_rotated_at = now() WHERE id = $1', [id]);
  }

  /** False if it was revoked already. */
  async revoke(tx: Tx, ownerId: string, id: string): Promise<boolean> {
    const revoked = await tx.query(
      'applications.revoke',
      `UPDATE applications SET revoked_at = now(), revoked_why = 'owner' WHERE owner_id = $1 AND id = $2 AND revoked_at IS NULL RETURNING id`,
      [ownerId, id],
    );
    return revoked.length > 0;
  }
}
