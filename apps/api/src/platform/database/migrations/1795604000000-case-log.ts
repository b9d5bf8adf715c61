import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The log of cases: what is written there is never changed, and the row of a case follows from it. Cases of before get theirs from what is known. */
export class CaseLog1795604000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE case_events (
        case_id uuid NOT NULL REFERENCES cases (id),
        seq int NOT NULL CHECK (seq > 0),
        kind text NOT NULL CHECK (kind IN ('opened', 'reported', 'flagged', 'claimed', 'released', 'snoozed', 'woken', 'content_edited',
          'subject_gone', 'decided', 'appealed', 'appeal_decided')),
        actor_id uuid REFERENCES users (id),
        at timestamptz NOT NULL DEFAULT now(),
        payload jsonb NOT NULL DEFAULT '{}',
        PRIMARY KEY (case_id, seq)
      );

      ALTER TABLE cases DROP CONSTRAINT cases_status_check,
        ADD CONSTRAINT cases_status_check CHECK (status IN ('open', 'appealed', 'dismissed', 'actioned', 'overturned')),
        ADD last_seq int NOT NULL DEFAULT 0,
        ADD flag_count int NOT NULL DEFAULT 0,
        ADD severity smallint NOT NULL DEFAULT 0,
        ADD priority int NOT NULL DEFAULT 0,
        ADD language text,
        ADD race_id text,
        ADD claimed_by uuid REFERENCES users (id),
        ADD claimed_at timestamptz,
        ADD claim_seen_at timestamptz,
        ADD claim_session text,
        ADD snoozed_until timestamptz,
        ADD subject_gone boolean NOT NULL DEFAULT false;
      COMMENT ON COLUMN cases.claim_seen_at IS 'When whoever claimed it was last active; no line of the log, which would be one every half minute';
      UPDATE cases c SET language = left(lower(u.locale), 2), priority = 50 * c.report_count,
          race_id = (SELECT topic_id FROM post_topics t WHERE t.topic_kind = 'race' AND t.post_id = CASE c.subject_kind WHEN 'post' THEN c.subject_id
            WHEN 'comment' THEN (SELECT post_id FROM comments WHERE id = c.subject_id) END ORDER BY topic_id DESC LIMIT 1)
        FROM users u WHERE u.id = c.subject_author_id;
      CREATE INDEX cases_by_weight ON cases (status, priority DESC, id);
      CREATE INDEX cases_claimed ON cases (claimed_by) WHERE claimed_by IS NOT NULL;
      CREATE INDEX cases_snoozed ON cases (snoozed_until) WHERE snoozed_until IS NOT NULL;

      INSERT INTO case_events (case_id, seq, kind, actor_id, at, payload)
      SELECT id, row_number() OVER (PARTITION BY id ORDER BY part, at, line), kind, actor_id, at, payload FROM (
        SELECT id, 1 AS part, id AS line, 'opened' AS kind, NULL::uuid AS actor_id, opened_at AS at,
               jsonb_build_object('subjectKind', subject_kind, 'subjectId', subject_id, 'authorId', subject_author_id) AS payload FROM cases
        UNION ALL
        SELECT case_id, 2, id, 'reported', reporter_id, created_at, jsonb_build_object('reportId', id, 'reason', reason, 'weight', 50) FROM reports
        UNION ALL
        SELECT c.id, 3, c.id, 'decided', c.closed_by, c.closed_at, jsonb_build_object('outcome', c.status, 'policy', NULL, 'actions', coalesce(
                 (SELECT jsonb_agg(jsonb_build_object('kind', a.kind, 'until', a.until) ORDER BY a.id) FROM moderation_actions a WHERE a.case_id = c.id), '[]'))
          FROM cases c WHERE c.status <> 'open' AND c.closed_at IS NOT NULL
      ) known;
      UPDATE cases c SET last_seq = e.last FROM (SELECT case_id, max(seq) AS last FROM case_events GROUP BY case_id) e WHERE e.case_id = c.id;

      -- Whoever edits or deletes knows nothing of cases; the worker is told about those that somebody waits for.
      CREATE FUNCTION case_subject_changed() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        IF EXISTS (SELECT FROM cases WHERE subject_kind = TG_ARGV[0] AND subject_id = NEW.id AND status IN ('open', 'appealed')) THEN
          INSERT INTO outbox_events (event_id, type, payload) VALUES (gen_random_uuid(), 'case.subject_changed',
            jsonb_build_object('subjectKind', TG_ARGV[0], 'subjectId', NEW.id, 'change', TG_ARGV[1]));
          PERFORM pg_notify('outbox', '');
        END IF;
        RETURN NULL;
      END $f$;
      CREATE TRIGGER case_post_edited AFTER UPDATE OF body ON posts FOR EACH ROW
        WHEN (OLD.body IS DISTINCT FROM NEW.body AND NEW.deleted_at IS NULL) EXECUTE FUNCTION case_subject_changed('post', 'edited');
      CREATE TRIGGER case_comment_edited AFTER UPDATE OF body ON comments FOR EACH ROW
        WHEN (OLD.body IS DISTINCT FROM NEW.body AND NEW.deleted_at IS NULL) EXECUTE FUNCTION case_subject_changed('comment', 'edited');
      CREATE TRIGGER case_post_deleted AFTER UPDATE OF deleted_at ON posts FOR EACH ROW
        WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION case_subject_changed('post', 'deleted');
      CREATE TRIGGER case_comment_deleted AFTER UPDATE OF deleted_at ON comments FOR EACH ROW
        WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION case_subject_changed('comment', 'deleted');
      CREATE TRIGGER case_user_deleted AFTER UPDATE OF deleted_at ON users FOR EACH ROW
        WHEN (OLD.deleted_at IS NULL AND NEW.deleted_at IS NOT NULL) EXECUTE FUNCTION case_subject_changed('user', 'deleted');

      CREATE TRIGGER case_events_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON case_events FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE case_events;
      DROP FUNCTION case_subject_changed CASCADE;
      ALTER TABLE cases DROP COLUMN last_seq, DROP COLUMN flag_count, DROP COLUMN severity, DROP COLUMN claimed_by, DROP COLUMN claimed_at,
        DROP COLUMN claim_seen_at, DROP COLUMN claim_session, DROP COLUMN priority, DROP COLUMN language, DROP COLUMN race_id,
        DROP COLUMN snoozed_until, DROP COLUMN subject_gone, DROP CONSTRAINT cases_status_check,
        ADD CONSTRAINT cases_status_check CHECK (status IN ('open', 'dismissed', 'actioned')) NOT VALID;
    `);
  }
}
