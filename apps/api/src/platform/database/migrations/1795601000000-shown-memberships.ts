import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which of their organizations people show in their profiles: none, until they choose so. Each person's own rows, and nobody else's. */
export class ShownMemberships1795601000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE shown_memberships (
        organization_id uuid NOT NULL,
        user_id uuid NOT NULL,
        shown_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, organization_id),
        FOREIGN KEY (organization_id, user_id) REFERENCES organization_members (organization_id, user_id) ON DELETE CASCADE
      );
      COMMENT ON TABLE shown_memberships IS 'Goes with the membership, so whoever comes back starts unseen';

      ALTER TABLE shown_memberships ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;
      CREATE POLICY platform ON shown_memberships USING (acting_as_platform()) WITH CHECK (acting_as_platform());
      CREATE POLICY own ON shown_memberships USING (user_id = acting_user()) WITH CHECK (user_id = acting_user());

      -- What a profile shows. Whoever reads it sees these rows, and needs to see no others for it.
      CREATE FUNCTION shown_organizations(person uuid) RETURNS json LANGUAGE plpgsql STABLE AS $f$
      DECLARE
        acting text := current_setting('gps.acting_as', true);
        found json;
      BEGIN
        PERFORM set_config('gps.acting_as', 'platform', true);
        SELECT coalesce(json_agg(r ORDER BY lower(r.name), r.id), '[]') INTO found FROM (
          SELECT o.id, o.alias, o.name, o.kind FROM shown_memberships s JOIN organizations o ON o.id = s.organization_id AND o.suspended_at IS NULL
           WHERE s.user_id = person LIMIT 50) r;
        PERFORM set_config('gps.acting_as', coalesce(acting, ''), true);
        RETURN found;
      END $f$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION shown_organizations; DROP TABLE shown_memberships');
  }
}
