import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';

@Injectable()
export class CaseClaimsRepository {
  async seen(tx: Tx, caseId: string, sessionId: string | null): Promise<void> {
    await tx.query('case_claims.seen', 'UPDATE cases SET claim_seen_at = now(), claim_session = $2 WHERE id = $1', [caseId, sessionId]);
  }

  /** Claims whose person has not been seen for so long, or has signed out since; what another worker has in hand is passed over. */
  async abandoned(tx: Tx, idleMinutes: number, limit: number): Promise<{ id: string; signedOut: boolean }[]> {
    return tx.query(
      'case_claims.abandoned',
      `SELECT id, signed_out AS "signedOut" FROM cases c, LATERAL (SELECT EXISTS (SELECT FROM session_revocations r
           WHERE r.revoked_at >= c.claimed_at AND (r.session_id = c.claim_session OR r.user_id = c.claimed_by)) AS signed_out) s
        WHERE claimed_by IS NOT NULL AND (signed_out OR coalesce(claim_seen_at, claimed_at) < now() - make_interval(mins => $1)) LIMIT $2 FOR NO KEY UPDATE OF c SKIP LOCKED`,
      [idleMinutes, limit],
    );
  }

  async overslept(tx: Tx, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'case_claims.overslept',
      'SELECT id FROM cases WHERE snoozed_until <= now() ORDER BY snoozed_until LIMIT $1 FOR NO KEY UPDATE SKIP LOCKED',
      [limit],
    );
    return rows.map(({ id }) => id);
  }
}
