import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The words of the product's mails as staff have changed them, version after version. Without words: back to those built in. */
export class MailTemplateVersions1795710010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE mail_template_versions (
        template text NOT NULL CHECK (template ~ '^[a-z_]{1,40}[.][a-z_]{1,40}$'),
        language text NOT NULL CHECK (language IN ('en', 'de', 'es', 'it', 'pt')),
        version int NOT NULL CHECK (version > 0),
        words jsonb CHECK (octet_length(words::text) <= 60000),
        restored_from int,
        by_id uuid NOT NULL,
        by_name text NOT NULL,
        reason text NOT NULL,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (template, language, version)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE mail_template_versions');
  }
}
