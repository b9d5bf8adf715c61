import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports, cases, what staff decided (append-only), and the audit log (append-only, hash-chained). */
export class Moderation1795400002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE cases (
        id uuid PRIMARY KEY,
        subject_kind text NOT NULL CHECK (subject_kind IN ('post', 'comment', 'user')),
        subject_id uuid NOT NULL,
        subject_author_id uuid NOT NULL REFERENCES users (id),
        status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'dismissed', 'actioned')),
        report_count int NOT NULL DEFAULT 0,
        version int NOT NULL DEFAULT 1,
        opened_at timestamptz NOT NULL DEFAULT now(),
        last_reported_at timestamptz NOT NULL DEFAULT now(),
        closed_at timestamptz,
        closed_by uuid REFERENCES users (id)
      );
      CREATE UNIQUE INDEX cases_one_open ON cases (subject_kind, subject_id) WHERE status = 'open';
      CREATE INDEX cases_queue ON cases (status, id DESC);

      CREATE TABLE reports (
        id uuid PRIMARY KEY,
        case_id uuid NOT NULL REFERENCES cases (id),
        reporter_id uuid NOT NULL REFERENCES users (id),
        reason text NOT NULL CHECK (reason IN ('SPAM', 'HARASSMENT', 'HATE', 'VIOLENCE', 'SEXUAL', 'MISINFORMATION', 'IMPERSONATION', 'OTHER')),
        note text NOT NULL DEFAULT '' CHECK (char_length(note) <= 1000),
        created_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (case_id, reporter_id)
      );

      CREATE TABLE moderation_actions (
        id uuid PRIMARY KEY,
        kind text NOT NULL CHECK (kind IN ('DISMISS', 'REMOVE_CONTENT', 'RESTORE_CONTENT', 'SUSPEND', 'LIFT_SUSPENSION', 'LOCK', 'UNLOCK')),
        staff_id uuid NOT NULL REFERENCES users (id),
        subject_kind text NOT NULL CHECK (subject_kind IN ('post', 'comment', 'user')),
        subject_id uuid NOT NULL,
        subject_author_id uuid NOT NULL REFERENCES users (id),
        case_id uuid REFERENCES cases (id),
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 3 AND 1000),
        until timestamptz,
        created_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX moderation_actions_subject ON moderation_actions (subject_kind, subject_id, id DESC);
      CREATE INDEX moderation_actions_author ON moderation_actions (subject_author_id, id DESC);

      CREATE TABLE audit_log (
        seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        at timestamptz NOT NULL DEFAULT clock_timestamp(),
        actor_id uuid,
        actor_name text NOT NULL,
        action text NOT NULL,
        subject_kind text,
        subject_id text,
        reason text,
        details jsonb NOT NULL DEFAULT '{}',
        request_id text,
        previous_hash bytea NOT NULL,
        hash bytea NOT NULL
      );
      CREATE INDEX audit_log_actor ON audit_log (actor_id, seq DESC);
      CREATE INDEX audit_log_subject ON audit_log (subject_kind, subject_id, seq DESC);
      CREATE INDEX audit_log_action ON audit_log (action, seq DESC);

      -- What a row's hash covers. One place, so that the verifier and the trigger cannot differ.
      CREATE FUNCTION audit_row_hash(r audit_log) RETURNS bytea LANGUAGE sql STABLE AS $f$
        SELECT sha256(r.previous_hash || convert_to(concat_ws(chr(31),
          to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(r.actor_id::text, ''), r.actor_name, r.action,
          coalesce(r.subject_kind, ''), coalesce(r.subject_id, ''), coalesce(r.reason, ''), r.details::text, coalesce(r.request_id, '')), 'UTF8'))
      $f$;

      CREATE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('audit_log'));
        NEW.seq := nextval(pg_get_serial_sequence('audit_log', 'seq'));
        NEW.at := clock_timestamp();
        SELECT hash INTO NEW.previous_hash FROM audit_log ORDER BY seq DESC LIMIT 1;
        NEW.previous_hash := coalesce(NEW.previous_hash, '\\x00');
        NEW.hash := audit_row_hash(NEW);
        RETURN NEW;
      END $f$;
      CREATE TRIGGER audit_chain BEFORE INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION audit_chain();

      CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege'; END $f$;
      CREATE TRIGGER audit_log_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION append_only();
      CREATE TRIGGER moderation_actions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON moderation_actions FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE audit_log, moderation_actions, reports, cases CASCADE;
      DROP FUNCTION audit_chain, append_only;
    `);
  }
}
