import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Decisions that take effect later, and removals that end by themselves. */
export class ScheduledActions1795730010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE scheduled_actions (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('DECIDE', 'RESTORE')),
        case_id uuid NOT NULL REFERENCES cases (id),
        plan jsonb NOT NULL,
        due_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'DONE', 'REFUSED', 'CANCELLED')),
        code text,
        by_id uuid NOT NULL REFERENCES users (id),
        by_name text NOT NULL,
        session_id text,
        client_id text NOT NULL,
        address text NOT NULL,
        request_id text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz
      );
      CREATE INDEX scheduled_actions_due ON scheduled_actions (due_at) WHERE state = 'WAITING';
      CREATE INDEX scheduled_actions_case ON scheduled_actions (case_id, id DESC);
      CREATE UNIQUE INDEX scheduled_actions_one ON scheduled_actions (case_id) WHERE state = 'WAITING' AND kind = 'DECIDE';
      COMMENT ON COLUMN scheduled_actions.plan IS 'DECIDE: the decision as it was put together, with the version that was looked at. RESTORE: the removal that ends';

      ALTER TABLE case_events DROP CONSTRAINT case_events_kind_check,
        ADD CONSTRAINT case_events_kind_check CHECK (kind IN ('opened', 'reported', 'flagged', 'claimed', 'released', 'snoozed', 'woken', 'content_edited',
          'subject_gone', 'decided', 'appealed', 'appeal_decided', 'scheduled', 'schedule_ended', 'removal_ended'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE case_events DROP CONSTRAINT case_events_kind_check,
        ADD CONSTRAINT case_events_kind_check CHECK (kind IN ('opened', 'reported', 'flagged', 'claimed', 'released', 'snoozed', 'woken', 'content_edited',
          'subject_gone', 'decided', 'appealed', 'appeal_decided')) NOT VALID;
      DROP TABLE scheduled_actions;
    `);
  }
}
