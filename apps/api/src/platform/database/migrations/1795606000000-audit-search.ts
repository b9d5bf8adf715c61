import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The audit trail says for whom, in which session and from which address, and is found by any of it among millions of rows.
 *
 * `audit_terms` puts all that is asked for into one index, so that every combination is answered by it. A term is hashed together with
 * the stretch of the trail (131,072 numbers) that its row lies in: a search goes from stretch to stretch, reads there only as much as
 * the rarest of its terms has, and stops when its page is full. So it costs much the same whether a word stands in every other row or
 * only in the oldest.
 */
export class AuditSearch1795606000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE audit_log ADD COLUMN IF NOT EXISTS form smallint NOT NULL DEFAULT 1, ADD COLUMN IF NOT EXISTS on_behalf_of uuid,
        ADD COLUMN IF NOT EXISTS session_id text, ADD COLUMN IF NOT EXISTS address text;

      -- Form 2 is an array in JSON: no text in one field can look like the start of the next, and NULL is not ''.
      CREATE OR REPLACE FUNCTION audit_row_hash(r audit_log) RETURNS bytea LANGUAGE sql STABLE AS $f$
        SELECT sha256(r.previous_hash || convert_to(CASE WHEN r.form = 1 THEN concat_ws(chr(31),
          to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), coalesce(r.actor_id::text, ''), r.actor_name, r.action,
          coalesce(r.subject_kind, ''), coalesce(r.subject_id, ''), coalesce(r.reason, ''), r.details::text, coalesce(r.request_id, ''))
        ELSE jsonb_build_array(r.form, to_char(r.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), r.actor_id, r.actor_name, r.on_behalf_of,
          r.action, r.subject_kind, r.subject_id, r.reason, r.details, r.request_id, r.session_id, r.address)::text END, 'UTF8'))
      $f$;
      CREATE OR REPLACE FUNCTION audit_chain() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('audit_log'));
        NEW.seq := nextval(pg_get_serial_sequence('audit_log', 'seq'));
        NEW.at := clock_timestamp();
        NEW.form := 2;
        SELECT hash INTO NEW.previous_hash FROM audit_log ORDER BY seq DESC LIMIT 1;
        NEW.previous_hash := coalesce(NEW.previous_hash, '\\x00');
        NEW.hash := audit_row_hash(NEW);
        RETURN NEW;
      END $f$;

      -- Unsafe, so that no stretch is read by several processes: starting them would take longer than reading it.
      -- By its full name below: indexes are made and kept with a bare search path.
      CREATE FUNCTION audit_words(stretch bigint, reason text) RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $f$
        SELECT ARRAY(SELECT hashtextextended('w:' || word, stretch) FROM unnest(tsvector_to_array(to_tsvector('simple'::regconfig, reason))) word)
      $f$;
      CREATE FUNCTION audit_terms(seq bigint, actor_id uuid, on_behalf_of uuid, action text, subject_id text, address text, reason text)
      RETURNS bigint[] LANGUAGE sql IMMUTABLE PARALLEL UNSAFE AS $f$
        SELECT array_remove(ARRAY[hashtextextended('a:' || actor_id, seq >> 17), hashtextextended('o:' || on_behalf_of, seq >> 17),
          hashtextextended('c:' || action, seq >> 17), hashtextextended('r:' || split_part(action, '.', 1), seq >> 17),
          hashtextextended('s:' || subject_id, seq >> 17), hashtextextended('i:' || address, seq >> 17)], NULL)
          || CASE WHEN reason IS NULL THEN '{}' ELSE public.audit_words(seq >> 17, reason) END
      $f$;
      DROP INDEX audit_log_actor, audit_log_subject, audit_log_action;
      -- Without a list of what is still to be sorted in: every stretch would have to read through it.
      CREATE INDEX audit_log_terms ON audit_log USING gin (audit_terms(seq, actor_id, on_behalf_of, action, subject_id, address, reason)) WITH (fastupdate = off);
      CREATE INDEX audit_log_subject ON audit_log (subject_id, seq DESC) WHERE subject_id IS NOT NULL;
      CREATE INDEX audit_log_session ON audit_log (session_id, seq DESC) WHERE session_id IS NOT NULL;
      CREATE INDEX audit_log_request ON audit_log (request_id, seq DESC) WHERE request_id IS NOT NULL;
    `);
  }

  /** The columns stay, and how rows are hashed: those of form 2 would hold no more. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX audit_log_terms, audit_log_subject, audit_log_session, audit_log_request;
      DROP FUNCTION audit_terms, audit_words;
      CREATE INDEX audit_log_actor ON audit_log (actor_id, seq DESC);
      CREATE INDEX audit_log_subject ON audit_log (subject_kind, subject_id, seq DESC);
      CREATE INDEX audit_log_action ON audit_log (action, seq DESC);
    `);
  }
}
