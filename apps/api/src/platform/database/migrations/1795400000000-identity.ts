import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who people are here: a mirror of Keycloak's subject, what they show, and what staff have decided about them. */
export class Identity1795400000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE EXTENSION IF NOT EXISTS pg_trgm;

      CREATE TABLE users (
        id uuid PRIMARY KEY,
        username text NOT NULL,
        email text,
        email_verified boolean NOT NULL DEFAULT false,
        locale text,
        created_at timestamptz NOT NULL DEFAULT now(),
        last_seen_at timestamptz,
        deleted_at timestamptz,
        suspended_at timestamptz,
        suspended_until timestamptz,
        locked_at timestamptz,
        locked_until timestamptz
      );
      CREATE UNIQUE INDEX users_email_key ON users (lower(email)) WHERE deleted_at IS NULL;
      CREATE INDEX users_username_trgm ON users USING gin (username gin_trgm_ops);
      CREATE INDEX users_email_trgm ON users USING gin (email gin_trgm_ops);
      CREATE INDEX users_created ON users (created_at DESC, id DESC);
      COMMENT ON TABLE users IS 'id is the Keycloak subject; e-mail is a mirror; no credential is ever stored here';

      CREATE TABLE profiles (
        user_id uuid PRIMARY KEY REFERENCES users (id),
        handle text NOT NULL CHECK (handle ~ '^[a-z0-9_]{3,20}$'),
        display_name text NOT NULL CHECK (char_length(display_name) BETWEEN 1 AND 50),
        bio text NOT NULL DEFAULT '' CHECK (char_length(bio) <= 300),
        avatar_key text,
        time_zone text,
        created_at timestamptz NOT NULL DEFAULT now(),
        updated_at timestamptz NOT NULL DEFAULT now(),
        onboarded_at timestamptz
      );
      CREATE UNIQUE INDEX profiles_handle_key ON profiles (handle);
      CREATE INDEX profiles_handle_trgm ON profiles USING gin (handle gin_trgm_ops);
      CREATE INDEX profiles_display_name_trgm ON profiles USING gin (display_name gin_trgm_ops);

      CREATE TABLE session_revocations (
        id uuid PRIMARY KEY,
        session_id text,
        user_id uuid,
        reason text NOT NULL,
        revoked_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        CHECK (session_id IS NOT NULL OR user_id IS NOT NULL)
      );
      CREATE INDEX session_revocations_expiry ON session_revocations (expires_at);
      COMMENT ON TABLE session_revocations IS 'Truth behind the revocation list in Redis; rows outlive the longest access token, then go';

      CREATE TABLE admin_users (
        user_id uuid PRIMARY KEY REFERENCES users (id),
        roles text[] NOT NULL,
        permissions text[] NOT NULL,
        seen_at timestamptz NOT NULL DEFAULT now()
      );
      COMMENT ON TABLE admin_users IS 'Roles as last granted, for screens and reports; never asked for a decision';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE admin_users, session_revocations, profiles, users');
  }
}
