import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What everybody may read about decisions: written once for each month, some days after its end, with small figures left out already. Of
 * who decided only a number is kept that means nothing outside its month; where a line comes from is kept apart, for later reversals.
 */
export class Transparency1795720010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE transparency_months (
        month date PRIMARY KEY CHECK (month = date_trunc('month', month)),
        published_at timestamptz NOT NULL DEFAULT now(),
        decisions int,
        automatic int,
        reports int,
        median_minutes int,
        appeals int,
        overturned int
      );
      -- null: too few to be told
      CREATE TABLE transparency_figures (
        month date NOT NULL REFERENCES transparency_months,
        dimension text NOT NULL CHECK (dimension IN ('POLICY', 'RULE', 'ACTION', 'SUBJECT')),
        key text NOT NULL,
        count int,
        PRIMARY KEY (month, dimension, key)
      );
      -- In an order that says nothing about time.
      CREATE TABLE transparency_decisions (
        month date NOT NULL REFERENCES transparency_months,
        number int NOT NULL CHECK (number > 0),
        source_id uuid NOT NULL UNIQUE,
        moderator int,
        automatic boolean,
        policy text,
        rule text,
        actions text[] NOT NULL,
        subject_kind text,
        language text,
        overturned boolean NOT NULL DEFAULT false,
        PRIMARY KEY (month, number)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE transparency_decisions, transparency_figures, transparency_months');
  }
}
