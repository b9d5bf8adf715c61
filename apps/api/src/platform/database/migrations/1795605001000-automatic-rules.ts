import type { MigrationInterface, QueryRunner } from 'typeorm';

const REASONS = `('SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'MISINFORMATION', 'IMPERSONATION', 'OTHER')`;
const SUBJECTS = `('post', 'comment')`;

/** Rules that look at what people write. A version is never changed, so every hit says for ever which rule raised it. */
export class AutomaticRules1795605001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE rules (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('WORDS', 'PATTERNS', 'LINKS', 'RATE', 'NEW_ACCOUNTS', 'REPEATS', 'CLASSIFIER')),
        latest_version int NOT NULL CHECK (latest_version > 0),
        live_version int,
        revision int NOT NULL DEFAULT 1
      );
      CREATE TABLE rule_versions (
        rule_id uuid NOT NULL REFERENCES rules (id),
        version int NOT NULL CHECK (version > 0),
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 800),
        parameters jsonb NOT NULL,
        action text NOT NULL CHECK (action IN ('FLAG', 'HOLD', 'REFUSE')),
        severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
        reason text NOT NULL CHECK (reason IN ${REASONS}),
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid NOT NULL,
        created_by_name text NOT NULL,
        PRIMARY KEY (rule_id, version)
      );
      ALTER TABLE rules ADD FOREIGN KEY (id, latest_version) REFERENCES rule_versions DEFERRABLE INITIALLY DEFERRED,
        ADD FOREIGN KEY (id, live_version) REFERENCES rule_versions DEFERRABLE INITIALLY DEFERRED;
      CREATE TRIGGER rule_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_versions FOR EACH STATEMENT EXECUTE FUNCTION append_only();

      CREATE TABLE rule_hits (
        id uuid PRIMARY KEY,
        rule_id uuid NOT NULL,
        rule_version int NOT NULL,
        subject_kind text NOT NULL CHECK (subject_kind IN ${SUBJECTS}),
        -- null: it was refused, so there is nothing to point at
        subject_id uuid,
        outcome text NOT NULL CHECK (outcome IN ('CAUGHT', 'UNSURE', 'DOWN')),
        score real,
        matched text NOT NULL CHECK (char_length(matched) <= 80),
        at timestamptz NOT NULL DEFAULT now(),
        FOREIGN KEY (rule_id, rule_version) REFERENCES rule_versions
      );
      CREATE INDEX rule_hits_rule ON rule_hits (rule_id, id DESC);
      CREATE INDEX rule_hits_subject ON rule_hits (subject_kind, subject_id);
      CREATE INDEX rule_hits_excerpts ON rule_hits (at) WHERE matched <> '';

      -- Who wrote when, from which network, and what it says in a form that hides small changes; kept only while a rule counts them.
      CREATE TABLE content_prints (
        author_id uuid NOT NULL,
        subject_id uuid NOT NULL,
        network text NOT NULL,
        print bytea NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX content_prints_author ON content_prints (author_id, at);
      CREATE INDEX content_prints_network ON content_prints (network, at);
      CREATE INDEX content_prints_print ON content_prints (print, at);
      CREATE INDEX content_prints_at ON content_prints (at);

      CREATE TABLE rule_trials (
        id uuid PRIMARY KEY,
        rule_id uuid NOT NULL,
        rule_version int NOT NULL,
        days int NOT NULL CHECK (days BETWEEN 1 AND 90),
        state text NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
        asked_by uuid NOT NULL,
        asked_by_name text NOT NULL,
        asked_at timestamptz NOT NULL DEFAULT now(),
        finished_at timestamptz,
        total int NOT NULL DEFAULT 0,
        scanned int NOT NULL DEFAULT 0,
        caught int NOT NULL DEFAULT 0,
        rightly int NOT NULL DEFAULT 0,
        wrongly int NOT NULL DEFAULT 0,
        samples jsonb NOT NULL DEFAULT '[]',
        FOREIGN KEY (rule_id, rule_version) REFERENCES rule_versions
      );
      CREATE INDEX rule_trials_rule ON rule_trials (rule_id, id DESC);
      CREATE UNIQUE INDEX rule_trials_one_at_a_time ON rule_trials (rule_id) WHERE state IN ('QUEUED', 'RUNNING');

      CREATE TABLE rule_canaries (
        id uuid PRIMARY KEY,
        rule_id uuid NOT NULL REFERENCES rules (id),
        body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 10000),
        added_at timestamptz NOT NULL DEFAULT now(),
        added_by_name text NOT NULL,
        retired_at timestamptz
      );
      CREATE INDEX rule_canaries_rule ON rule_canaries (rule_id) WHERE retired_at IS NULL;
      CREATE TABLE rule_canary_runs (
        id uuid PRIMARY KEY,
        canary_id uuid NOT NULL REFERENCES rule_canaries (id),
        rule_version int NOT NULL,
        caught boolean NOT NULL,
        at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX rule_canary_runs_canary ON rule_canary_runs (canary_id, id DESC);
      CREATE TRIGGER rule_canary_runs_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON rule_canary_runs FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE rule_canary_runs, rule_canaries, rule_trials, content_prints, rule_hits, rule_versions, rules CASCADE');
  }
}
