import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was removed is seldom: staff who look it through must not pass all that stands. */
export class RemovedContent1795608010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX posts_removed ON posts (id DESC) WHERE removed_at IS NOT NULL AND deleted_at IS NULL;
      CREATE INDEX comments_removed ON comments (id DESC) WHERE removed_at IS NOT NULL AND deleted_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX posts_removed, comments_removed');
  }
}
