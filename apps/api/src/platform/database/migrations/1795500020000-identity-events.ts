import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What Keycloak tells of sign-ins and administration: written once. Only the address may go, when its owner leaves. */
export class IdentityEvents1795500020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE identity_events (
        id text PRIMARY KEY CHECK (char_length(id) BETWEEN 1 AND 64),
        kind text NOT NULL CHECK (kind IN ('user', 'admin')),
        type text NOT NULL,
        at timestamptz NOT NULL,
        received_at timestamptz NOT NULL DEFAULT clock_timestamp(),
        received_by text NOT NULL CHECK (received_by IN ('push', 'catch-up')),
        realm text,
        user_id uuid,
        session_id text,
        client text,
        address text,
        error text,
        details jsonb NOT NULL DEFAULT '{}'
      );
      CREATE INDEX identity_events_user ON identity_events (user_id, at DESC, id DESC) WHERE user_id IS NOT NULL;

      -- Up to where the stored events of Keycloak were read, by kind.
      CREATE TABLE identity_event_marks (
        kind text PRIMARY KEY CHECK (kind IN ('user', 'admin')),
        seen_until timestamptz NOT NULL
      );

      CREATE FUNCTION identity_events_guard() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        IF TG_OP = 'UPDATE' AND NEW.address IS NULL THEN
          OLD.address := NULL;
          IF OLD IS NOT DISTINCT FROM NEW THEN RETURN NEW; END IF;
        END IF;
        RAISE EXCEPTION 'identity_events is append-only' USING ERRCODE = 'insufficient_privilege';
      END $f$;
      CREATE TRIGGER identity_events_guard BEFORE UPDATE OR DELETE ON identity_events FOR EACH ROW EXECUTE FUNCTION identity_events_guard();
      CREATE TRIGGER identity_events_kept BEFORE TRUNCATE ON identity_events FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE identity_events, identity_event_marks; DROP FUNCTION identity_events_guard;');
  }
}
