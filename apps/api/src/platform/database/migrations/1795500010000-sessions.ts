import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A mirror of Keycloak's sessions with what it does not know: the device, and when it was last used here. */
export class Sessions1795500010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE devices (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id),
        fingerprint bytea NOT NULL,
        first_seen_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        UNIQUE (user_id, fingerprint)
      );
      CREATE INDEX devices_last_seen ON devices (last_seen_at);
      COMMENT ON COLUMN devices.fingerprint IS 'SHA-256 of the device cookie, or of client and browser family where there is none';

      CREATE TABLE sessions (
        id text PRIMARY KEY CHECK (char_length(id) BETWEEN 1 AND 100),
        user_id uuid NOT NULL REFERENCES users (id),
        device_id uuid REFERENCES devices (id) ON DELETE SET NULL,
        client_id text NOT NULL,
        browser text,
        system text,
        address inet,
        first_seen_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz NOT NULL DEFAULT now(),
        ended_at timestamptz,
        end_reason text CHECK (end_reason IN ('self', 'staff', 'limit', 'reuse')),
        CHECK ((ended_at IS NULL) = (end_reason IS NULL))
      );
      CREATE INDEX sessions_user ON sessions (user_id, last_seen_at DESC);
      CREATE INDEX sessions_last_seen ON sessions (last_seen_at);
      CREATE INDEX sessions_device ON sessions (device_id) WHERE device_id IS NOT NULL;
      COMMENT ON TABLE sessions IS 'id is the sid of Keycloak, which decides whether the session lives';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE sessions, devices');
  }
}
