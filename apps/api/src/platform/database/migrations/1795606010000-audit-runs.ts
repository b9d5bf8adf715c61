import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Verifications of the audit trail that the worker runs, with what came out, and exports of it that were asked for. */
export class AuditRuns1795606010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE audit_verifications (
        id uuid PRIMARY KEY,
        requested_by uuid NOT NULL,
        requested_by_name text NOT NULL,
        requested_at timestamptz NOT NULL DEFAULT now(),
        started_at timestamptz,
        beat_at timestamptz,
        finished_at timestamptz,
        total bigint NOT NULL DEFAULT 0,
        checked bigint NOT NULL DEFAULT 0,
        ok boolean,
        bad_seq bigint,
        bad_why text,
        head_seq bigint,
        head_hash bytea,
        anchors_met int,
        last_anchor_seq bigint,
        last_anchor_at timestamptz
      );
      -- One at a time: whoever asks meanwhile is shown the one that runs.
      CREATE UNIQUE INDEX audit_verifications_running ON audit_verifications ((true)) WHERE finished_at IS NULL;

      CREATE TABLE audit_exports (
        id uuid PRIMARY KEY,
        staff_id uuid NOT NULL,
        format text NOT NULL CHECK (format IN ('CSV', 'JSON_LINES')),
        criteria jsonb NOT NULL,
        up_to bigint NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE audit_verifications, audit_exports');
  }
}
