import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports that staff put together from a closed catalogue, and when they want them by mail. */
export class AnalyticReports1795607020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE analytic_reports (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES users (id),
        title text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 1000),
        definition jsonb NOT NULL,
        shared_with text[] NOT NULL DEFAULT '{}',
        version int NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX analytic_reports_owner ON analytic_reports (owner_id, id DESC);

      CREATE TABLE analytic_report_schedules (
        report_id uuid NOT NULL REFERENCES analytic_reports (id) ON DELETE CASCADE,
        user_id uuid NOT NULL REFERENCES users (id),
        frequency text NOT NULL CHECK (frequency IN ('DAILY', 'WEEKLY', 'MONTHLY')),
        day smallint NOT NULL CHECK (day BETWEEN 1 AND 28),
        hour smallint NOT NULL CHECK (hour BETWEEN 0 AND 23),
        time_zone text NOT NULL,
        attach boolean NOT NULL,
        next_at timestamptz NOT NULL,
        PRIMARY KEY (report_id, user_id)
      );
      CREATE INDEX analytic_report_schedules_due ON analytic_report_schedules (next_at);
      COMMENT ON COLUMN analytic_report_schedules.day IS 'WEEKLY: 1 is Monday; MONTHLY: the day of the month; DAILY: no matter';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE analytic_report_schedules, analytic_reports');
  }
}
