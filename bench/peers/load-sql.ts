/**
 * From the harness's tables into ours, ids and counts kept. Constraints that only look things up again are not run,
 * as the rows come from a database that holds the same ones.
 *
 * The harness sends each write many times byte for byte, idempotency key included. With its key remembered our API would answer
 * the first post again and write nothing, so this database forgets a key at commit: one DELETE more per write than in production.
 */
export const LOAD = `
SET session_replication_role = replica;
SET maintenance_work_mem = '1GB';
CREATE UNLOGGED TABLE in_users (id uuid, handle text, display_name text, avatar_url text, created_at timestamptz);
CREATE UNLOGGED TABLE in_posts (id uuid, author_id uuid, body text, race_id uuid, created_at timestamptz);
CREATE UNLOGGED TABLE in_comments (id uuid, post_id uuid, author_id uuid, body text, created_at timestamptz);
CREATE UNLOGGED TABLE in_reactions (post_id uuid, user_id uuid, kind text, created_at timestamptz);
\\copy in_users FROM 'users.csv' csv header
\\copy follows (follower_id, followee_id, created_at) FROM 'follows.csv' csv header
\\copy in_posts FROM 'posts.csv' csv header
\\copy in_comments FROM 'comments.csv' csv header
\\copy in_reactions FROM 'reactions.csv' csv header
INSERT INTO users (id, username, email, email_verified, created_at) SELECT id, handle, handle || '@example.com', true, created_at FROM in_users;
INSERT INTO profiles (user_id, handle, display_name, avatar_key, created_at, onboarded_at)
  SELECT id, handle, display_name, replace(avatar_url, 'https://cdn.example/', ''), created_at, created_at FROM in_users;
INSERT INTO posts (id, author_id, body, created_at) SELECT id, author_id, body, created_at FROM in_posts;
INSERT INTO post_topics (post_id, topic_kind, topic_id) SELECT id, 'race', race_id::text FROM in_posts WHERE race_id IS NOT NULL;
INSERT INTO comments (id, post_id, author_id, body, created_at) SELECT id, post_id, author_id, body, created_at FROM in_comments;
INSERT INTO reactions (post_id, user_id, kind, created_at)
  SELECT post_id, user_id, CASE kind WHEN 'like' THEN 'LIKE' WHEN 'fire' THEN 'LOVE' WHEN 'wow' THEN 'WOW' ELSE 'SAD' END, created_at FROM in_reactions;
DROP TABLE in_users, in_posts, in_comments, in_reactions;

CREATE FUNCTION bench_forget_key() RETURNS trigger LANGUAGE plpgsql AS $f$
BEGIN DELETE FROM idempotency_keys WHERE user_id = NEW.user_id AND key = NEW.key; RETURN NULL; END $f$;
CREATE CONSTRAINT TRIGGER bench_forget_key AFTER INSERT ON idempotency_keys DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION bench_forget_key();
SET synchronous_commit = on;
CHECKPOINT;
VACUUM (ANALYZE);
`;
