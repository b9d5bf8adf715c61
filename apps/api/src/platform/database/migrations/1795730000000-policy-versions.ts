import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Everything a policy or template ever said, with who wrote it and why. What is there is the first version that is known. */
export class PolicyVersions1795730000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policy_versions (
        subject text NOT NULL CHECK (subject IN ('policy', 'template')),
        subject_id text NOT NULL,
        version int NOT NULL,
        content jsonb NOT NULL,
        by_id uuid REFERENCES users (id),
        reason text,
        at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (subject, subject_id, version)
      );
      CREATE FUNCTION policy_versions_stand() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN RAISE EXCEPTION 'policy_versions is append-only' USING ERRCODE = '42501'; END $$;
      CREATE TRIGGER policy_versions_stand BEFORE UPDATE OR DELETE OR TRUNCATE ON policy_versions FOR EACH STATEMENT EXECUTE FUNCTION policy_versions_stand();
      INSERT INTO policy_versions (subject, subject_id, version, content)
        SELECT 'policy', id, version, jsonb_build_object('severity', severity, 'strikeDays', strike_days, 'titles', titles) FROM policies
        UNION ALL SELECT 'template', id::text, version, jsonb_build_object('name', name, 'policyId', policy_id, 'texts', texts, 'retired', retired_at IS NOT NULL)
          FROM decision_templates;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE policy_versions; DROP FUNCTION policy_versions_stand');
  }
}
