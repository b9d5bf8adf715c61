import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people asked us to hand out of what is kept about them: one file each, for a week. */
export class DataExports1795500080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE data_exports (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id),
        state text NOT NULL DEFAULT 'PREPARING' CHECK (state IN ('PREPARING', 'READY', 'FAILED', 'EXPIRED')),
        parts_done int NOT NULL DEFAULT 0 CHECK (parts_done >= 0),
        asked_at timestamptz NOT NULL DEFAULT now(),
        moved_at timestamptz NOT NULL DEFAULT now(),
        ready_at timestamptz,
        expires_at timestamptz,
        bytes bigint,
        CHECK ((state = 'READY') <= (ready_at IS NOT NULL AND expires_at IS NOT NULL AND bytes IS NOT NULL))
      );
      CREATE UNIQUE INDEX data_exports_one ON data_exports (user_id) WHERE state = 'PREPARING';
      CREATE INDEX data_exports_latest ON data_exports (user_id, asked_at DESC);
      CREATE INDEX data_exports_due ON data_exports (state, expires_at, moved_at);
      COMMENT ON COLUMN data_exports.moved_at IS 'when its preparation last made progress; one that stands still for long has failed';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE data_exports');
  }
}
