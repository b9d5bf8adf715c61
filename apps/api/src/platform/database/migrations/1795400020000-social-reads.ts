import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the hot reads and Unicode need. Limits are counted in characters as a reader sees them, and one emoji may be ten
 * code points, so the checks of the tables are ten times the limits of the product.
 */
export class SocialReads1795400020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE posts DROP CONSTRAINT posts_body_check, ADD CONSTRAINT posts_body_check CHECK (char_length(body) <= 10000);
      ALTER TABLE comments DROP CONSTRAINT comments_body_check, ADD CONSTRAINT comments_body_check CHECK (char_length(body) <= 5000);
      ALTER TABLE post_media DROP CONSTRAINT post_media_alt_text_check, ADD CONSTRAINT post_media_alt_text_check CHECK (char_length(alt_text) <= 5000);
      ALTER TABLE reports DROP CONSTRAINT reports_note_check, ADD CONSTRAINT reports_note_check CHECK (char_length(note) <= 5000);
      ALTER TABLE profiles DROP CONSTRAINT profiles_display_name_check, ADD CONSTRAINT profiles_display_name_check CHECK (char_length(display_name) BETWEEN 1 AND 500);
      ALTER TABLE profiles DROP CONSTRAINT profiles_bio_check, ADD CONSTRAINT profiles_bio_check CHECK (char_length(bio) <= 3000);

      -- Counting the reactions of a post by kind then reads the index alone.
      ALTER TABLE reactions DROP CONSTRAINT reactions_pkey, ADD CONSTRAINT reactions_pkey PRIMARY KEY (post_id, user_id) INCLUDE (kind);

      CREATE INDEX follows_followee_recent ON follows (followee_id, created_at DESC, follower_id DESC);
      CREATE INDEX follows_follower_recent ON follows (follower_id, created_at DESC, followee_id DESC);
      CREATE INDEX profiles_handle_prefix ON profiles (handle text_pattern_ops);
      CREATE INDEX media_unused ON media (created_at) WHERE deleted_at IS NULL;
      CREATE INDEX notifications_post ON notifications (post_id) WHERE post_id IS NOT NULL;
      CREATE INDEX notifications_comment ON notifications (comment_id) WHERE comment_id IS NOT NULL;

      -- A deleted comment keeps its place in the thread only while somebody can still be read below it. Asked for deleted comments only.
      CREATE FUNCTION comment_has_visible_reply(root uuid) RETURNS boolean LANGUAGE sql STABLE COST 20 AS $f$
        WITH RECURSIVE below AS (
          SELECT id, deleted_at IS NULL AND removed_at IS NULL AS visible FROM comments WHERE parent_id = root
          UNION ALL
          SELECT c.id, c.deleted_at IS NULL AND c.removed_at IS NULL FROM below b JOIN comments c ON c.parent_id = b.id WHERE NOT b.visible)
        SELECT EXISTS (SELECT FROM below WHERE visible)
      $f$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION comment_has_visible_reply;
      DROP INDEX follows_followee_recent, follows_follower_recent, profiles_handle_prefix, media_unused, notifications_post, notifications_comment;
      ALTER TABLE reactions DROP CONSTRAINT reactions_pkey, ADD CONSTRAINT reactions_pkey PRIMARY KEY (post_id, user_id);
    `);
  }
}
