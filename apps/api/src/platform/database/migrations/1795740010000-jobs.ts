import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What runs in the background: periodic jobs with their history, and events that no try has handled. No payload, no message of an error. */
export class Jobs1795740010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE periodic_jobs (
        name text PRIMARY KEY,
        every_ms int NOT NULL CHECK (every_ms > 0),
        started_at timestamptz,
        duration_ms int,
        outcome text CHECK (outcome IN ('OK', 'FAILED')),
        result text,
        error text,
        failures int NOT NULL DEFAULT 0,
        asked_at timestamptz,
        asked_by_name text
      );
      COMMENT ON COLUMN periodic_jobs.failures IS 'In a row';
      COMMENT ON COLUMN periodic_jobs.asked_at IS 'Somebody wants it to run now; a worker takes it away when it begins';

      CREATE TABLE job_runs (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        job text NOT NULL,
        started_at timestamptz NOT NULL,
        duration_ms int NOT NULL,
        outcome text NOT NULL CHECK (outcome IN ('OK', 'FAILED')),
        result text,
        error text,
        asked_by_name text
      );
      CREATE INDEX job_runs_job ON job_runs (job, id DESC);
      CREATE INDEX job_runs_started ON job_runs (started_at);
      COMMENT ON TABLE job_runs IS 'Of jobs that run more often than once a minute only what failed or was asked for';

      CREATE TABLE dead_events (
        id uuid PRIMARY KEY,
        event_id uuid NOT NULL,
        handler text NOT NULL,
        type text NOT NULL,
        occurred_at timestamptz NOT NULL,
        failed_at timestamptz NOT NULL DEFAULT now(),
        tries int NOT NULL,
        error text NOT NULL,
        state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RETRIED', 'DONE', 'DISCARDED', 'LOST')),
        decided_by_name text,
        decided_at timestamptz,
        reason text,
        taken_at timestamptz,
        UNIQUE (handler, event_id)
      );
      CREATE INDEX dead_events_state ON dead_events (state, id DESC);
      COMMENT ON COLUMN dead_events.error IS 'Its name, its code and where it arose: a message may hold what people wrote';
      COMMENT ON COLUMN dead_events.taken_at IS 'When a worker did what was decided';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE dead_events, job_runs, periodic_jobs');
  }
}
