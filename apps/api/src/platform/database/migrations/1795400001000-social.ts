import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people do: follow, post, comment, react, and hear about it. Ids of posts, comments and notifications are UUIDv7, so they sort by time. */
export class Social1795400001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE follows (
        follower_id uuid NOT NULL REFERENCES users (id),
        followee_id uuid NOT NULL REFERENCES users (id),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (follower_id, followee_id),
        CHECK (follower_id <> followee_id)
      );
      CREATE INDEX follows_followee ON follows (followee_id, follower_id);

      CREATE TABLE topic_follows (
        user_id uuid NOT NULL REFERENCES users (id),
        topic_kind text NOT NULL CHECK (topic_kind IN ('driver', 'team', 'race')),
        topic_id text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, topic_kind, topic_id)
      );
      CREATE INDEX topic_follows_topic ON topic_follows (topic_kind, topic_id);

      CREATE TABLE media (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES users (id),
        storage_key text NOT NULL UNIQUE,
        width int NOT NULL,
        height int NOT NULL,
        bytes int NOT NULL,
        colour text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        deleted_at timestamptz
      );
      CREATE INDEX media_owner ON media (owner_id, created_at DESC);

      CREATE TABLE posts (
        id uuid PRIMARY KEY,
        author_id uuid NOT NULL REFERENCES users (id),
        body text NOT NULL CHECK (char_length(body) <= 2000),
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        removed_at timestamptz
      );
      CREATE INDEX posts_author_feed ON posts (author_id, id DESC) WHERE deleted_at IS NULL AND removed_at IS NULL;
      CREATE INDEX posts_latest ON posts (id DESC) WHERE deleted_at IS NULL AND removed_at IS NULL;

      CREATE TABLE post_topics (
        post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
        topic_kind text NOT NULL CHECK (topic_kind IN ('driver', 'team', 'race')),
        topic_id text NOT NULL,
        PRIMARY KEY (topic_kind, topic_id, post_id)
      );
      CREATE INDEX post_topics_post ON post_topics (post_id);

      CREATE TABLE post_media (
        post_id uuid NOT NULL REFERENCES posts (id) ON DELETE CASCADE,
        position smallint NOT NULL CHECK (position BETWEEN 0 AND 3),
        media_id uuid NOT NULL UNIQUE REFERENCES media (id),
        alt_text text NOT NULL CHECK (char_length(alt_text) <= 1000),
        PRIMARY KEY (post_id, position)
      );

      CREATE TABLE comments (
        id uuid PRIMARY KEY,
        post_id uuid NOT NULL REFERENCES posts (id),
        parent_id uuid REFERENCES comments (id),
        author_id uuid NOT NULL REFERENCES users (id),
        body text NOT NULL CHECK (char_length(body) <= 2000),
        depth smallint NOT NULL DEFAULT 0 CHECK (depth BETWEEN 0 AND 8),
        created_at timestamptz NOT NULL DEFAULT now(),
        edited_at timestamptz,
        deleted_at timestamptz,
        removed_at timestamptz
      );
      CREATE INDEX comments_thread ON comments (post_id, parent_id, id);
      CREATE INDEX comments_live ON comments (post_id, id DESC) WHERE deleted_at IS NULL AND removed_at IS NULL;
      CREATE INDEX comments_parent ON comments (parent_id) WHERE parent_id IS NOT NULL;
      CREATE INDEX comments_author ON comments (author_id, id DESC);

      CREATE TABLE reactions (
        post_id uuid NOT NULL REFERENCES posts (id),
        user_id uuid NOT NULL REFERENCES users (id),
        kind text NOT NULL CHECK (kind IN ('LIKE', 'LOVE', 'WOW', 'SAD')),
        created_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (post_id, user_id)
      );
      CREATE INDEX reactions_user ON reactions (user_id);

      CREATE TABLE notifications (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id),
        kind text NOT NULL,
        actor_id uuid REFERENCES users (id),
        post_id uuid,
        comment_id uuid,
        details jsonb NOT NULL DEFAULT '{}',
        dedupe_key text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        read_at timestamptz,
        UNIQUE (user_id, dedupe_key)
      );
      CREATE INDEX notifications_bell ON notifications (user_id, id DESC);
      CREATE INDEX notifications_unread ON notifications (user_id) WHERE read_at IS NULL;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE notifications, reactions, comments, post_media, post_topics, posts, media, topic_follows, follows');
  }
}
