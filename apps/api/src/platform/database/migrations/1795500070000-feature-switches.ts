import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff have switched off for everybody. A switch without a row was never touched: it is on. */
export class FeatureSwitches1795500070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE feature_switches (
        name text PRIMARY KEY CHECK (name ~ '^[A-Z][A-Z_]{1,39}$'),
        off_since timestamptz,
        by_id uuid,
        by_name text,
        reason text,
        reverts_at timestamptz,
        version int NOT NULL CHECK (version > 0),
        CHECK ((off_since IS NULL) = (reason IS NULL)),
        CHECK ((off_since IS NULL) = (by_name IS NULL)),
        CHECK (reverts_at IS NULL OR off_since IS NOT NULL)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE feature_switches');
  }
}
