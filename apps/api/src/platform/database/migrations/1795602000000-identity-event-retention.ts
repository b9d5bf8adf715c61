import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Keycloak told may be forgotten when it is old, and by this function alone: no role of ours may delete from the table. */
export class IdentityEventRetention1795602000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Events come in order of time, so a small index is enough to find the oldest.
      CREATE INDEX identity_events_at ON identity_events USING brin (at);

      CREATE OR REPLACE FUNCTION identity_events_guard() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        -- Whatever a setting says, nobody takes away what happened a short while ago.
        IF TG_OP = 'DELETE' AND OLD.at < now() - interval '90 days' THEN RETURN OLD; END IF;
        IF TG_OP = 'UPDATE' AND NEW.address IS NULL THEN
          OLD.address := NULL;
          IF OLD IS NOT DISTINCT FROM NEW THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION 'identity_events is append-only' USING ERRCODE = 'insufficient_privilege';
      END $f$;

      CREATE FUNCTION forget_identity_events(days int, most int) RETURNS int LANGUAGE sql SECURITY DEFINER SET search_path = public, pg_temp AS $f$
        WITH gone AS (
          DELETE FROM identity_events WHERE ctid IN (
            SELECT ctid FROM identity_events WHERE at < now() - make_interval(days => greatest(days, 91)) LIMIT most FOR UPDATE SKIP LOCKED)
          RETURNING 1)
        SELECT count(*)::int FROM gone;
      $f$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION forget_identity_events;
      CREATE OR REPLACE FUNCTION identity_events_guard() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.address IS NULL THEN
          OLD.address := NULL;
          IF OLD IS NOT DISTINCT FROM NEW THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION 'identity_events is append-only' USING ERRCODE = 'insufficient_privilege';
      END $f$;
      DROP INDEX identity_events_at;
    `);
  }
}
