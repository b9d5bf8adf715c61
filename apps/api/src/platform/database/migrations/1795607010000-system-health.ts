import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How the platform was doing: the live figures, once a minute, for a week and a day. */
export class SystemHealth1795607010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE system_health (
        at timestamptz NOT NULL,
        figure text NOT NULL,
        value double precision,
        PRIMARY KEY (figure, at)
      );
      COMMENT ON COLUMN system_health.value IS 'null: the source did not answer';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE system_health');
  }
}
