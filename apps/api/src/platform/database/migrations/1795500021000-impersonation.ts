import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Leave for one staff member to look at the product as one member sees it, for a while; and what was looked at. */
export class Impersonation1795500021000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE impersonation_grants (
        id uuid PRIMARY KEY,
        staff_id uuid NOT NULL REFERENCES users (id),
        staff_rank int NOT NULL,
        target_id uuid NOT NULL REFERENCES users (id),
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 16000),
        code_hash bytea NOT NULL UNIQUE,
        code_expires_at timestamptz NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        session_id text,
        opened_at timestamptz,
        changes_allowed_at timestamptz,
        ended_at timestamptz,
        ended_why text CHECK (ended_why IN ('left', 'revoked', 'expired', 'target_changed')),
        CHECK (staff_id <> target_id),
        CHECK (expires_at <= created_at + interval '15 minutes'),
        CHECK ((opened_at IS NULL) = (session_id IS NULL)),
        CHECK ((ended_at IS NULL) = (ended_why IS NULL))
      );
      CREATE UNIQUE INDEX impersonation_grants_one_each ON impersonation_grants (staff_id) WHERE ended_at IS NULL;
      CREATE INDEX impersonation_grants_running ON impersonation_grants (expires_at) WHERE ended_at IS NULL;
      CREATE INDEX impersonation_grants_target ON impersonation_grants (target_id, created_at DESC);

      CREATE TABLE impersonation_steps (
        grant_id uuid NOT NULL REFERENCES impersonation_grants (id),
        operation text NOT NULL,
        first_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        PRIMARY KEY (grant_id, operation)
      );
      CREATE TRIGGER impersonation_steps_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON impersonation_steps FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE impersonation_steps, impersonation_grants');
  }
}
