import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the staff's lists ask, and reasons counted as readers count them (see the limits of posts). */
export class StaffReads1795400030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE moderation_actions DROP CONSTRAINT moderation_actions_reason_check, ADD CONSTRAINT moderation_actions_reason_check CHECK (char_length(reason) BETWEEN 1 AND 10000);
      CREATE INDEX moderation_actions_case ON moderation_actions (case_id) WHERE case_id IS NOT NULL;
      CREATE INDEX users_suspended ON users (suspended_until, id) WHERE suspended_at IS NOT NULL;
      CREATE INDEX users_locked ON users (locked_until, id) WHERE locked_at IS NOT NULL;
      CREATE INDEX posts_author_kept ON posts (author_id, id DESC) WHERE deleted_at IS NULL;
      CREATE INDEX cases_author ON cases (subject_author_id);
      CREATE INDEX cases_closed ON cases (closed_at) WHERE closed_at IS NOT NULL;
      CREATE INDEX reports_reporter ON reports (reporter_id);
      CREATE INDEX reports_case_recent ON reports (case_id, id DESC);
      CREATE INDEX audit_log_at ON audit_log (at);
      CREATE INDEX admin_users_roles ON admin_users USING gin (roles);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX moderation_actions_case, users_suspended, users_locked, posts_author_kept, cases_author, cases_closed, reports_reporter, reports_case_recent, audit_log_at, admin_users_roles;
    `);
  }
}
