import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = [
  ...['organizations', 'organization_members', 'organization_invitations', 'organization_domains', 'organization_providers'],
  'organization_exclusions',
];

/**
 * Row policies of the tenants. Who acts stands in settings of the transaction: `gps.acting_as` is `member` or `platform`
 * (staff and the worker, whose rights the code has checked), `gps.acting_user` the person. Without them no row is seen or
 * written, by the owner of the tables neither.
 */
export class OrganizationPolicies1795500032000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION acting_as_platform() RETURNS boolean LANGUAGE sql STABLE AS
        $f$ SELECT coalesce(current_setting('gps.acting_as', true) = 'platform', false) $f$;

      CREATE FUNCTION acting_user() RETURNS uuid LANGUAGE sql STABLE AS
        $f$ SELECT CASE WHEN current_setting('gps.acting_as', true) = 'member' THEN nullif(current_setting('gps.acting_user', true), '')::uuid END $f$;

      -- The confirmed address of whoever acts.
      CREATE FUNCTION acting_address() RETURNS text LANGUAGE sql STABLE AS
        $f$ SELECT lower(u.email) FROM users u WHERE u.id = acting_user() AND u.email_verified AND u.deleted_at IS NULL $f$;

      -- The acting person's organizations that are not suspended. It has to see all rows for that, or the policies would ask themselves.
      CREATE FUNCTION acting_in(admins_only boolean) RETURNS uuid[] LANGUAGE plpgsql STABLE AS $f$
      DECLARE
        person uuid := acting_user();
        found uuid[];
      BEGIN
        IF person IS NULL THEN RETURN '{}'; END IF;
        PERFORM set_config('gps.acting_as', 'platform', true);
        SELECT coalesce(array_agg(m.organization_id), '{}') INTO found
          FROM organization_members m JOIN organizations o ON o.id = m.organization_id
         WHERE m.user_id = person AND o.suspended_at IS NULL AND (NOT admins_only OR m.role = 'ADMIN');
        PERFORM set_config('gps.acting_as', 'member', true);
        RETURN found;
      END $f$;

      -- True if the acting person has an open invitation that gives this role.
      CREATE FUNCTION acting_invited(organization uuid, as_role text) RETURNS boolean LANGUAGE plpgsql STABLE AS $f$
      DECLARE
        address text := acting_address();
        invited boolean;
      BEGIN
        IF address IS NULL THEN RETURN false; END IF;
        PERFORM set_config('gps.acting_as', 'platform', true);
        SELECT EXISTS (SELECT FROM organization_invitations i JOIN organizations o ON o.id = i.organization_id
          WHERE i.organization_id = organization AND i.email = address AND i.role = as_role AND i.closed_at IS NULL AND i.expires_at > now()
            AND o.suspended_at IS NULL) INTO invited;
        PERFORM set_config('gps.acting_as', 'member', true);
        RETURN invited;
      END $f$;
    `);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY`);
    for (const table of TABLES)
      await runner.query(`CREATE POLICY platform ON ${table} USING (acting_as_platform()) WITH CHECK (acting_as_platform())`);
    await runner.query(`
      CREATE POLICY seen ON organizations FOR SELECT USING (
        CASE WHEN acting_user() IS NULL THEN false
             ELSE suspended_at IS NULL OR EXISTS (SELECT FROM organization_members m WHERE m.organization_id = id AND m.user_id = acting_user()) END);
      CREATE POLICY administered ON organizations FOR UPDATE
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE id = ANY ((SELECT acting_in(true))::uuid[]) END);

      CREATE POLICY own ON organization_members FOR SELECT USING (user_id = acting_user());
      CREATE POLICY colleagues ON organization_members FOR SELECT
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE organization_id = ANY ((SELECT acting_in(false))::uuid[]) END);
      CREATE POLICY invited ON organization_members FOR INSERT
        WITH CHECK (CASE WHEN user_id = acting_user() THEN acting_invited(organization_id, role) ELSE false END);
      CREATE POLICY administered ON organization_members FOR UPDATE
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE organization_id = ANY ((SELECT acting_in(true))::uuid[]) END);
      CREATE POLICY leaving ON organization_members FOR DELETE USING (user_id = acting_user());
      CREATE POLICY removing ON organization_members FOR DELETE
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE organization_id = ANY ((SELECT acting_in(true))::uuid[]) END);

      CREATE POLICY administered ON organization_invitations
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE organization_id = ANY ((SELECT acting_in(true))::uuid[]) END);
      CREATE POLICY addressed ON organization_invitations FOR SELECT USING (closed_at IS NULL AND email = (SELECT acting_address()));
      CREATE POLICY answering ON organization_invitations FOR UPDATE USING (closed_at IS NULL AND email = (SELECT acting_address()))
        WITH CHECK (closed_why IN ('accepted', 'declined') AND email = (SELECT acting_address()));
      CREATE POLICY answered ON organization_invitations FOR SELECT USING (closed_at = now() AND email = (SELECT acting_address()));

      -- A proven domain is shown beside the organization's name, and its proof stands in the public name service.
      CREATE POLICY proven ON organization_domains FOR SELECT USING (verified_at IS NOT NULL AND acting_user() IS NOT NULL);
      CREATE POLICY administered ON organization_domains
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE organization_id = ANY ((SELECT acting_in(true))::uuid[]) END);
      CREATE POLICY administered ON organization_providers
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE organization_id = ANY ((SELECT acting_in(true))::uuid[]) END);
      CREATE POLICY administered ON organization_exclusions
        USING (CASE WHEN acting_user() IS NULL THEN false ELSE organization_id = ANY ((SELECT acting_in(true))::uuid[]) END);

      -- What policies cannot say: which columns a row's administrator may change, and that a row never moves to another organization.
      CREATE FUNCTION organizations_guard() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        IF NEW.id <> OLD.id OR NEW.alias <> OLD.alias THEN RAISE EXCEPTION 'id and alias stay' USING ERRCODE = 'insufficient_privilege'; END IF;
        IF NOT acting_as_platform() AND (NEW.kind, NEW.keycloak_id, NEW.member_count, NEW.created_at, NEW.created_by, NEW.suspended_at, NEW.suspended_by, NEW.suspended_reason)
             IS DISTINCT FROM (OLD.kind, OLD.keycloak_id, OLD.member_count, OLD.created_at, OLD.created_by, OLD.suspended_at, OLD.suspended_by, OLD.suspended_reason)
          THEN RAISE EXCEPTION 'this is for the platform to change' USING ERRCODE = 'insufficient_privilege'; END IF;
        RETURN NEW;
      END $f$;
      CREATE TRIGGER organizations_guard BEFORE UPDATE ON organizations FOR EACH ROW EXECUTE FUNCTION organizations_guard();

      CREATE FUNCTION organization_rows_stay() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        IF NEW.organization_id <> OLD.organization_id THEN RAISE EXCEPTION 'rows stay with their organization' USING ERRCODE = 'insufficient_privilege'; END IF;
        RETURN NEW;
      END $f$;
      CREATE FUNCTION organization_invitations_guard() RETURNS trigger LANGUAGE plpgsql AS $f$
      BEGIN
        IF (NEW.organization_id, NEW.email, NEW.role) IS DISTINCT FROM (OLD.organization_id, OLD.email, OLD.role) OR OLD.closed_at IS NOT NULL
          THEN RAISE EXCEPTION 'what an invitation says stays' USING ERRCODE = 'insufficient_privilege'; END IF;
        RETURN NEW;
      END $f$;
      CREATE TRIGGER organization_invitations_guard BEFORE UPDATE ON organization_invitations FOR EACH ROW EXECUTE FUNCTION organization_invitations_guard();

      CREATE FUNCTION organization_members_counted() RETURNS trigger LANGUAGE plpgsql AS $f$
      DECLARE
        acting text := current_setting('gps.acting_as', true);
      BEGIN
        PERFORM set_config('gps.acting_as', 'platform', true);
        UPDATE organizations SET member_count = member_count + CASE TG_OP WHEN 'INSERT' THEN 1 ELSE -1 END, changes = changes + 1
         WHERE id = CASE TG_OP WHEN 'INSERT' THEN NEW.organization_id ELSE OLD.organization_id END;
        PERFORM set_config('gps.acting_as', coalesce(acting, ''), true);
        RETURN NULL;
      END $f$;
      CREATE TRIGGER organization_members_counted AFTER INSERT OR DELETE ON organization_members FOR EACH ROW EXECUTE FUNCTION organization_members_counted();
    `);
    for (const table of ['organization_members', 'organization_domains', 'organization_providers'])
      await runner.query(`CREATE TRIGGER ${table}_stay BEFORE UPDATE ON ${table} FOR EACH ROW EXECUTE FUNCTION organization_rows_stay()`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['organization_members', 'organization_domains', 'organization_providers'])
      await runner.query(`DROP TRIGGER ${table}_stay ON ${table}`);
    await runner.query(`
      DROP TRIGGER organization_members_counted ON organization_members; DROP TRIGGER organization_invitations_guard ON organization_invitations;
      DROP TRIGGER organizations_guard ON organizations;
      DROP FUNCTION organization_members_counted, organization_invitations_guard, organization_rows_stay, organizations_guard;
      DO $$ DECLARE p record; BEGIN
        FOR p IN SELECT policyname, tablename FROM pg_policies WHERE schemaname = 'public' AND tablename LIKE 'organization%' LOOP
          EXECUTE format('DROP POLICY %I ON %I', p.policyname, p.tablename);
        END LOOP;
      END $$;
      DROP FUNCTION acting_invited, acting_in, acting_address, acting_user, acting_as_platform;
    `);
    for (const table of TABLES) await runner.query(`ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY, NO FORCE ROW LEVEL SECURITY`);
  }
}
