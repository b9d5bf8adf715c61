import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists as staff have arranged them, kept for the person and shared by role. A view is the query of its address. */
export class StaffViews1795608000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE staff_views (
        id uuid PRIMARY KEY,
        owner_id uuid NOT NULL REFERENCES users (id) ON DELETE CASCADE,
        list text NOT NULL CHECK (list ~ '^[A-Z][A-Z_]{1,39}$'),
        name text NOT NULL CHECK (octet_length(name) BETWEEN 1 AND 2400),
        query text NOT NULL CHECK (octet_length(query) <= 2000),
        shared_with text[] NOT NULL DEFAULT '{}' CHECK (cardinality(shared_with) <= 10),
        version int NOT NULL DEFAULT 1,
        updated_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX staff_views_owner ON staff_views (owner_id, id);
      CREATE INDEX staff_views_shared ON staff_views USING gin (shared_with) WHERE shared_with <> '{}';
      CREATE TABLE staff_preferences (
        user_id uuid PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
        theme text CHECK (theme IN ('SYSTEM', 'DARK', 'LIGHT')),
        density text NOT NULL DEFAULT 'COMPACT' CHECK (density IN ('COMPACT', 'COMFORTABLE')),
        lists jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(lists) = 'object'),
        updated_at timestamptz NOT NULL DEFAULT now()
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE staff_preferences, staff_views');
  }
}
