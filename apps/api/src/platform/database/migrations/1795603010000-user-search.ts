import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The staff's list of users by any filter among a million, and the notes that staff keep about somebody. */
export class UserSearch1795603010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE INDEX users_suspended_newest ON users (created_at DESC, id DESC) WHERE suspended_at IS NOT NULL AND deleted_at IS NULL;
      CREATE INDEX users_locked_newest ON users (created_at DESC, id DESC) WHERE locked_at IS NOT NULL AND deleted_at IS NULL;
      CREATE INDEX users_deleted_newest ON users (created_at DESC, id DESC) WHERE deleted_at IS NOT NULL;
      CREATE INDEX users_unverified_newest ON users (created_at DESC, id DESC) WHERE NOT email_verified;
      CREATE INDEX users_last_seen ON users (coalesce(last_seen_at, '0001-01-01 00:00:00+00') DESC, id DESC);
      CREATE INDEX users_email_beginning ON users (lower(email) text_pattern_ops);
      CREATE INDEX profiles_handle_beginning ON profiles (handle text_pattern_ops);
      CREATE INDEX profiles_name_beginning ON profiles (lower(display_name) text_pattern_ops);
      CREATE INDEX sessions_address ON sessions (address) WHERE address IS NOT NULL;

      CREATE TABLE user_notes (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id),
        author_id uuid NOT NULL REFERENCES users (id),
        body text NOT NULL CHECK (char_length(body) BETWEEN 1 AND 20000),
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        deleted_at timestamptz
      );
      CREATE INDEX user_notes_of ON user_notes (user_id, id DESC) WHERE deleted_at IS NULL;
      COMMENT ON TABLE user_notes IS 'Of staff for staff. Never shown to the person, but part of what is kept about them, and gone when they leave';
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE user_notes;
      DROP INDEX users_suspended_newest, users_locked_newest, users_deleted_newest, users_unverified_newest, users_last_seen,
        users_email_beginning, profiles_handle_beginning, profiles_name_beginning, sessions_address;
    `);
  }
}
