import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { AUDIT_ACTIONS, IDENTITY_TYPES } from './security-history.kinds.js';

export interface HistoryRow {
  readonly id: string;
  readonly at: Date;
  /** `at` to the microsecond, for the cursor. */
  readonly moment: string;
  readonly type: string;
  readonly succeeded: boolean;
  readonly byStaff: boolean;
  readonly client: string | null;
  readonly address: string | null;
  readonly method: string | null;
  readonly reason: string | null;
}

const PAGE = `
  WITH mine AS (
    (SELECT id, at, CASE WHEN type = 'LOGIN' AND details->>'consent' = 'consent_granted' THEN 'GRANT_CONSENT' ELSE type END AS type,
       error IS NULL AND type NOT LIKE '%ERROR' AS succeeded, kind = 'admin' AS "byStaff",
       CASE WHEN kind = 'user' THEN coalesce((SELECT name FROM applications WHERE client_id = client), client) END AS client, CASE WHEN kind = 'user' THEN address END AS address,
       coalesce(details->>'credential_type', details->>'identity_provider', details->>'granted_client', details->>'revoked_client') AS method, NULL AS reason
     FROM identity_events
     WHERE user_id = $1 AND type = ANY ($5) AND (at, id) < ($2::timestamptz, $3)
       AND (type <> 'REFRESH_TOKEN_ERROR' OR details->>'reason' ~* 'refresh token reuse|stale token')
     ORDER BY at DESC, id DESC LIMIT $4)
    UNION ALL
    (SELECT 'audit-' || seq, at, action, true, actor_id IS DISTINCT FROM $1::uuid, NULL, NULL, NULL, reason
     FROM audit_log
     WHERE subject_kind = 'user' AND subject_id = $1::text AND action = ANY ($6) AND (at, 'audit-' || seq) < ($2::timestamptz, $3)
     ORDER BY seq DESC LIMIT $4)
  )
  SELECT *, to_char(at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment FROM mine ORDER BY at DESC, id DESC LIMIT $4`;

@Injectable()
export class SecurityHistoryRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, before a position. */
  page(userId: string, before: { moment: string; id: string }, limit: number): Promise<HistoryRow[]> {
    return this.database.query<HistoryRow>('security_history.page', PAGE, [
      userId,
      before.moment,
      before.id,
      limit,
      IDENTITY_TYPES,
      AUDIT_ACTIONS,
    ]);
  }
}
