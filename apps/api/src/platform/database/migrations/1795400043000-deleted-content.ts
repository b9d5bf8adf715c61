import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What its authors deleted keeps its place in threads and loses its content; `purged_at` says that nothing is left of it. */
export class DeletedContent1795400043000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['posts', 'comments']) {
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN purged_at timestamptz,
          ADD CONSTRAINT ${table}_purged_check CHECK (purged_at IS NULL OR (deleted_at IS NOT NULL AND body = ''));
        CREATE INDEX ${table}_unpurged ON ${table} (deleted_at) WHERE deleted_at IS NOT NULL AND purged_at IS NULL;
      `);
    }
    await runner.query('CREATE INDEX cases_subject ON cases (subject_kind, subject_id)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX cases_subject');
    for (const table of ['posts', 'comments']) await runner.query(`ALTER TABLE ${table} DROP COLUMN purged_at`);
  }
}
