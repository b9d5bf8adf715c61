import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { KeycloakApplication } from '../../platform/keycloak/keycloak-clients.js';

export interface ApplicationRow extends KeycloakApplication {
  readonly offline: boolean;
  readonly suspended: boolean;
  readonly revoked: boolean;
}

const COLUMNS = `client_id AS "clientId", kind, name, description, home_page AS "homePage", redirect_uris AS "redirectUris", logout_url AS "logoutUrl", scopes, offline,
  suspended_at IS NOT NULL AS suspended, revoked_at IS NOT NULL AS revoked`;

/** Whole rows, for the worker. */
@Injectable()
export class ApplicationRowsRepository {
  constructor(private readonly database: Database) {}

  find(id: string): Promise<ApplicationRow | null> {
    return this.database.one('applications.row', `SELECT ${COLUMNS} FROM applications WHERE id = $1`, [id]);
  }

  leftBy(ownerId: string): Promise<ApplicationRow[]> {
    return this.database.query(
      'applications.left_by',
      `SELECT ${COLUMNS} FROM applications WHERE owner_id = $1 AND revoked_why = 'owner_left'`,
      [ownerId],
    );
  }
}
