import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff tell everybody on a banner. Without a beginning it is a draft; the rest is what the clock says. */
export class Announcements1795710000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE announcements (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('INFORMATION', 'WARNING', 'MAINTENANCE')),
        place text NOT NULL CHECK (place IN ('WEB', 'DASHBOARD', 'BOTH')),
        audience text NOT NULL CHECK (audience IN ('EVERYBODY', 'MEMBERS', 'STAFF')),
        words jsonb NOT NULL CHECK (words ? 'en' AND octet_length(words::text) <= 60000),
        link text CHECK (octet_length(link) <= 500),
        dismissible boolean NOT NULL,
        starts_at timestamptz,
        ends_at timestamptz,
        version int NOT NULL DEFAULT 1,
        created_by_name text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        changed_by_name text NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        CHECK (ends_at IS NULL OR (starts_at IS NOT NULL AND ends_at >= starts_at))
      );
      CREATE INDEX announcements_to_come ON announcements (ends_at) WHERE starts_at IS NOT NULL;
      CREATE TABLE announcement_dismissals (
        announcement_id uuid NOT NULL REFERENCES announcements (id) ON DELETE CASCADE,
        user_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        dismissed_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, announcement_id)
      );
      CREATE INDEX announcement_dismissals_announcement ON announcement_dismissals (announcement_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE announcement_dismissals, announcements');
  }
}
