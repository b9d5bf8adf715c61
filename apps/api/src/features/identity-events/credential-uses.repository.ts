import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** When somebody last signed in with which of their credentials: in the events of sign-ins, by Keycloak's step `gps-method-note`. */
@Injectable()
export class CredentialUsesRepository {
  constructor(private readonly database: Database) {}

  /** By the credential's id; one that was not used since events are kept is not there. */
  async lastOf(userId: string): Promise<ReadonlyMap<string, Date>> {
    const rows = await this.database.query<{ id: string; at: Date }>(
      'credential_uses.last',
      `SELECT split_part(used, ' ', 1) AS id, max(split_part(used, ' ', 2)::timestamptz) AS at
       FROM (SELECT details->>'gps-credential-used' AS used FROM identity_events WHERE user_id = $1 AND type = 'LOGIN') AS sign_ins
       WHERE used ~ '^[0-9a-zA-Z-]{1,64} [0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:.]{5,18}Z$' GROUP BY 1`,
      [userId],
    );
    return new Map(rows.map(({ id, at }) => [id, at]));
  }
}
