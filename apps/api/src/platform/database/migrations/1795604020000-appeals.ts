import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What members say against a decision, once for each, and what became of it. */
export class Appeals1795604020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE appeals (
        id uuid PRIMARY KEY,
        decision_id uuid NOT NULL UNIQUE,
        case_id uuid NOT NULL REFERENCES cases (id),
        appellant_id uuid NOT NULL REFERENCES users (id),
        first_decider_id uuid NOT NULL REFERENCES users (id),
        statement text NOT NULL CHECK (char_length(statement) BETWEEN 1 AND 10000),
        created_at timestamptz NOT NULL DEFAULT now(),
        outcome text CHECK (outcome IN ('upheld', 'overturned')),
        reply text,
        decided_by uuid REFERENCES users (id),
        decided_at timestamptz,
        CHECK ((outcome IS NULL) = (decided_by IS NULL) AND (outcome IS NULL) = (decided_at IS NULL)),
        CHECK (decided_by <> first_decider_id AND decided_by <> appellant_id)
      );
      CREATE INDEX appeals_case ON appeals (case_id, id DESC);
      CREATE INDEX appeals_decided ON appeals (decided_at) WHERE decided_at IS NOT NULL;
      ALTER TABLE moderation_actions DROP CONSTRAINT moderation_actions_kind_check,
        ADD CONSTRAINT moderation_actions_kind_check CHECK (kind IN ('DISMISS', 'REMOVE_CONTENT', 'RESTORE_CONTENT', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'LOCK', 'UNLOCK',
          'APPEAL_UPHELD', 'APPEAL_OVERTURNED'));
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE appeals;
      ALTER TABLE moderation_actions DROP CONSTRAINT moderation_actions_kind_check,
        ADD CONSTRAINT moderation_actions_kind_check CHECK (kind IN ('DISMISS', 'REMOVE_CONTENT', 'RESTORE_CONTENT', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'LOCK', 'UNLOCK')) NOT VALID;
    `);
  }
}
