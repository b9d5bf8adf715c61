import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What waits for a look by a person: its author and staff read it, nobody else. `unpublished`: nobody else ever could, so
 * releasing it is news. The indexes of what everybody may read carry the whole condition, or counting would visit each row.
 */
export class HeldContent1795605000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['posts', 'comments']) {
      await runner.query(`
        ALTER TABLE ${table} ADD COLUMN held_at timestamptz, ADD COLUMN unpublished boolean NOT NULL DEFAULT false;
        CREATE INDEX ${table}_held ON ${table} (author_id, id DESC) WHERE held_at IS NOT NULL;
        CREATE INDEX ${table}_held_queue ON ${table} (id) WHERE held_at IS NOT NULL AND deleted_at IS NULL;
        -- Whoever removes it has looked; it waits for nobody any more.
        CREATE FUNCTION ${table}_removed_is_not_held() RETURNS trigger LANGUAGE plpgsql AS $f$
        BEGIN NEW.held_at := NULL; RETURN NEW; END $f$;
        CREATE TRIGGER ${table}_removed_is_not_held BEFORE UPDATE OF removed_at ON ${table} FOR EACH ROW
          WHEN (NEW.removed_at IS NOT NULL AND NEW.held_at IS NOT NULL) EXECUTE FUNCTION ${table}_removed_is_not_held();
      `);
    }
    await runner.query(shownIndexes('deleted_at IS NULL AND removed_at IS NULL AND held_at IS NULL'));
    await runner.query(hasVisibleReply('AND removed_at IS NULL AND held_at IS NULL', 'AND c.removed_at IS NULL AND c.held_at IS NULL'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(hasVisibleReply('AND removed_at IS NULL', 'AND c.removed_at IS NULL'));
    await runner.query(shownIndexes('deleted_at IS NULL AND removed_at IS NULL'));
    for (const table of ['posts', 'comments']) {
      await runner.query(`
        DROP TRIGGER ${table}_removed_is_not_held ON ${table};
        DROP FUNCTION ${table}_removed_is_not_held;
        ALTER TABLE ${table} DROP COLUMN held_at, DROP COLUMN unpublished;
      `);
    }
  }
}

const shownIndexes = (condition: string): string => `
  DROP INDEX posts_author_feed, posts_latest, comments_live;
  CREATE INDEX posts_author_feed ON posts (author_id, id DESC) WHERE ${condition};
  CREATE INDEX posts_latest ON posts (id DESC) WHERE ${condition};
  CREATE INDEX comments_live ON comments (post_id, id DESC) WHERE ${condition};`;

const hasVisibleReply = (first: string, below: string): string => `
  CREATE OR REPLACE FUNCTION comment_has_visible_reply(root uuid) RETURNS boolean LANGUAGE sql STABLE COST 20 AS $f$
    WITH RECURSIVE below AS (
      SELECT id, deleted_at IS NULL ${first} AS visible FROM comments WHERE parent_id = root
      UNION ALL
      SELECT c.id, c.deleted_at IS NULL ${below} FROM below b JOIN comments c ON c.parent_id = b.id WHERE NOT b.visible)
    SELECT EXISTS (SELECT FROM below WHERE visible)
  $f$;`;
