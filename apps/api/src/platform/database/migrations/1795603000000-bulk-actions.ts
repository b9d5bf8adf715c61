import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff do to many at once: a run, and each thing it is about with what became of it. */
export class BulkActions1795603000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE bulk_runs (
        id uuid PRIMARY KEY,
        kind text NOT NULL,
        by_id uuid NOT NULL REFERENCES users (id),
        by_name text NOT NULL,
        session_id text,
        client_id text NOT NULL,
        address text NOT NULL,
        request_id text NOT NULL,
        reason text NOT NULL,
        input jsonb NOT NULL DEFAULT '{}',
        state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'STOPPED')),
        code text,
        total int NOT NULL CHECK (total > 0),
        done int NOT NULL DEFAULT 0,
        refused int NOT NULL DEFAULT 0,
        failed int NOT NULL DEFAULT 0,
        cancelled int NOT NULL DEFAULT 0,
        created_at timestamptz NOT NULL DEFAULT now(),
        not_before timestamptz NOT NULL,
        started_at timestamptz,
        finished_at timestamptz,
        worked_at timestamptz,
        leased_until timestamptz
      );
      CREATE INDEX bulk_runs_due ON bulk_runs (not_before) WHERE state IN ('WAITING', 'RUNNING');
      CREATE INDEX bulk_runs_by ON bulk_runs (by_id, id DESC);
      COMMENT ON COLUMN bulk_runs.id IS 'also the group under which the audit log keeps the run and each of its items';
      COMMENT ON COLUMN bulk_runs.not_before IS 'until then whoever started it can take it back';
      COMMENT ON COLUMN bulk_runs.leased_until IS 'a worker has it in hand; when that worker dies another goes on after this';

      CREATE TABLE bulk_items (
        run_id uuid NOT NULL REFERENCES bulk_runs (id) ON DELETE CASCADE,
        item_id uuid NOT NULL,
        position int NOT NULL,
        state text NOT NULL DEFAULT 'PENDING' CHECK (state IN ('PENDING', 'DONE', 'REFUSED', 'FAILED', 'CANCELLED')),
        code text,
        tries int NOT NULL DEFAULT 0,
        at timestamptz,
        PRIMARY KEY (run_id, item_id)
      );
      CREATE UNIQUE INDEX bulk_items_order ON bulk_items (run_id, position);
      CREATE INDEX bulk_items_pending ON bulk_items (run_id, position) WHERE state = 'PENDING';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE bulk_items, bulk_runs');
  }
}
