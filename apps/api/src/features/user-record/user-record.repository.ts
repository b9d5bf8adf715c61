import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

const STATEMENTS = {
  organizations: `SELECT o.id, o.name, m.role, m.source, m.joined_at AS "joinedAt" FROM organization_members m JOIN organizations o ON o.id = m.organization_id
    WHERE m.user_id = $1 ORDER BY m.joined_at DESC, o.id LIMIT 50`,
  cases: `SELECT id, subject_kind AS "subjectKind", status, report_count AS "reportCount", opened_at AS "openedAt", closed_at AS "closedAt"
    FROM cases WHERE subject_author_id = $1 ORDER BY id DESC LIMIT 50`,
  strikes: `SELECT id, policy_id AS "policyId", severity, case_id AS "caseId", given_at AS "givenAt", expires_at AS "expiresAt",
    withdrawn_at IS NULL AND expires_at > now() AS active FROM strikes WHERE user_id = $1 ORDER BY id DESC LIMIT 50`,
  notices: `SELECT id, kind, created_at AS "createdAt", read_at AS "readAt" FROM notifications
    WHERE user_id = $1 AND actor_id IS NULL ORDER BY id DESC LIMIT 50`,
  exports: `SELECT id, state, asked_at AS "askedAt", ready_at AS "readyAt" FROM data_exports WHERE user_id = $1 ORDER BY asked_at DESC LIMIT 50`,
  applications: `SELECT a.id, a.name, u.first_used_at AS "firstUsedAt", u.last_used_at AS "lastUsedAt", a.suspended_at IS NOT NULL AS suspended
    FROM application_uses u JOIN applications a ON a.id = u.application_id WHERE u.user_id = $1 ORDER BY u.last_used_at DESC, a.id LIMIT 50`,
  securityEvents: `SELECT id, type, at, client, address, error FROM identity_events WHERE user_id = $1 ORDER BY at DESC, id DESC LIMIT 50`,
} as const;

export type RecordPart = keyof typeof STATEMENTS;

/** Members of organizations are hidden from whoever does not say for whom they act. */
const AS_PLATFORM = `SELECT set_config('gps.acting_as', 'platform', true)`;

@Injectable()
export class UserRecordRepository {
  constructor(private readonly database: Database) {}

  async isThere(userId: string): Promise<boolean> {
    return (await this.database.one('user_record.person', 'SELECT 1 AS there FROM users WHERE id = $1', [userId])) !== null;
  }

  read<T>(part: RecordPart, userId: string): Promise<T[]> {
    if (part !== 'organizations') return this.database.query<T>(`user_record.${part}`, STATEMENTS[part], [userId]);
    return this.database.transaction(async (tx) => {
      await tx.query('user_record.as_platform', AS_PLATFORM);
      return tx.query<T>('user_record.organizations', STATEMENTS.organizations, [userId]);
    });
  }
}
