import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Applications of somebody else, who uses them, and revocations that concern one of them alone. */
export class Applications1795500050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE applications (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES users (id),
        client_id text NOT NULL UNIQUE CHECK (client_id ~ '^gps-app-[a-z0-9]{20}$'),
        kind text NOT NULL CHECK (kind IN ('web', 'native', 'service')),
        name text NOT NULL CHECK (char_length(name) <= 500),
        description text NOT NULL CHECK (char_length(description) <= 5000),
        home_page text CHECK (char_length(home_page) <= 500),
        redirect_uris text[] NOT NULL,
        scopes text[] NOT NULL,
        offline boolean NOT NULL DEFAULT false,
        rate text NOT NULL DEFAULT 'free' CHECK (rate IN ('free', 'partner', 'internal')),
        created_at timestamptz NOT NULL DEFAULT now(),
        secret_rotated_at timestamptz,
        last_used_at timestamptz,
        suspended_at timestamptz,
        suspended_reason text,
        revoked_at timestamptz,
        revoked_why text CHECK (revoked_why IN ('owner', 'owner_left')),
        CHECK ((suspended_at IS NULL) = (suspended_reason IS NULL)),
        CHECK ((revoked_at IS NULL) = (revoked_why IS NULL)),
        CHECK (kind <> 'service' OR (redirect_uris = '{}' AND NOT offline))
      );
      CREATE INDEX applications_owner ON applications (owner_id, created_at DESC);
      CREATE INDEX applications_created ON applications (created_at DESC, id DESC);
      COMMENT ON TABLE applications IS 'client_id is the client in Keycloak, which alone knows the secret; a revoked application stays as a row';

      CREATE TABLE application_uses (
        application_id uuid NOT NULL REFERENCES applications (id),
        user_id uuid NOT NULL REFERENCES users (id),
        first_used_at timestamptz NOT NULL DEFAULT now(),
        last_used_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (application_id, user_id)
      );
      CREATE INDEX application_uses_user ON application_uses (user_id);

      ALTER TABLE session_revocations ADD COLUMN client_id text,
        DROP CONSTRAINT session_revocations_check,
        ADD CHECK (session_id IS NOT NULL OR user_id IS NOT NULL OR client_id IS NOT NULL);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE application_uses, applications;
      DELETE FROM session_revocations WHERE client_id IS NOT NULL;
      ALTER TABLE session_revocations DROP COLUMN client_id, ADD CHECK (session_id IS NOT NULL OR user_id IS NOT NULL);
    `);
  }
}
