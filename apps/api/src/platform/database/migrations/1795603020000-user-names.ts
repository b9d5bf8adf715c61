import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A whole user name is found without asking for its parts, which others share by the million. */
export class UserNames1795603020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX users_username ON users (username)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX users_username');
  }
}
