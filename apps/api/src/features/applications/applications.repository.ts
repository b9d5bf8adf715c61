import { isScope } from '@gps/permissions';
import { Injectable } from '@nestjs/common';
import type { ApplicationState } from '../../platform/auth/application-directory.js';
import { Database } from '../../platform/database/database.js';
import type { ApplicationRate } from '../../platform/rate-limit/application-rates.js';

interface StateRow {
  readonly id: string;
  readonly kind: string;
  readonly scopes: string[];
  readonly rate: ApplicationRate;
  readonly stopped: boolean;
}

/** What every request of an application asks. */
@Injectable()
export class ApplicationsRepository {
  constructor(private readonly database: Database) {}

  async state(clientId: string): Promise<ApplicationState | null> {
    const row = await this.database.one<StateRow>(
      'applications.state',
      `SELECT id, kind, scopes, rate, suspended_at IS NOT NULL OR revoked_at IS NOT NULL AS stopped FROM applications WHERE client_id = $1`,
      [clientId],
    );
    return row && { id: row.id, service: row.kind === 'service', scopes: row.scopes.filter(isScope), rate: row.rate, stopped: row.stopped };
  }

  /** The person may be here for the first time, and their row be written at this very moment: then the next use notes it. */
  async used(applicationId: string, userId: string | null): Promise<void> {
    await this.database.query(
      'applications.used',
      `WITH mine AS (INSERT INTO application_uses (application_id, user_id) SELECT $1, id FROM users WHERE id = $2
         ON CONFLICT (application_id, user_id) DO UPDATE SET last_used_at = now())
       UPDATE applications SET last_used_at = now() WHERE id = $1`,
      [applicationId, userId],
    );
  }
}
