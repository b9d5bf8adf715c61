import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Where Keycloak tells an application that a session ended. */
export class ApplicationLogout1795602010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE applications ADD COLUMN logout_url text CHECK (char_length(logout_url) <= 500)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE applications DROP COLUMN logout_url');
  }
}
