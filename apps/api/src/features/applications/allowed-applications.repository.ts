import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';

export interface AllowedRow {
  readonly clientId: string;
  readonly name: string;
  readonly description: string;
  readonly homePage: string | null;
  readonly developer: string | null;
  readonly scopes: string[];
  readonly lastUsedAt: Date | null;
  readonly suspended: boolean;
}

@Injectable()
export class AllowedApplicationsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** What is known here of the applications, for one person. */
  known(userId: string, clientIds: readonly string[]): Promise<AllowedRow[]> {
    return this.database.query(
      'applications.allowed',
      `SELECT a.client_id AS "clientId", a.name, a.description, a.home_page AS "homePage", a.scopes, u.last_used_at AS "lastUsedAt",
              a.suspended_at IS NOT NULL AS suspended, CASE WHEN o.deleted_at IS NULL THEN p.handle END AS developer
         FROM applications a JOIN users o ON o.id = a.owner_id LEFT JOIN profiles p ON p.user_id = a.owner_id
         LEFT JOIN application_uses u ON u.application_id = a.id AND u.user_id = $1
        WHERE a.client_id = ANY ($2) AND a.revoked_at IS NULL`,
      [userId, clientIds],
    );
  }

  async forget(tx: Tx, userId: string, clientId: string): Promise<void> {
    await tx.query(
      'applications.forget_use',
      'DELETE FROM application_uses u USING applications a WHERE a.id = u.application_id AND u.user_id = $1 AND a.client_id = $2',
      [userId, clientId],
    );
  }
}
