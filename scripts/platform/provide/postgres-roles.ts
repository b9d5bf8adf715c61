import pg from 'pg';
import { StepFailure } from '../steps/step-failure.ts';
import type { Secrets } from '../settings/secrets.ts';

/** What the API writes. All else, such as the tables of races, it reads only. */
const WRITTEN = [
  ...['users', 'profiles', 'admin_users', 'session_revocations', 'sessions', 'devices', 'data_exports'],
  ...['follows', 'topic_follows', 'posts', 'post_topics', 'post_media', 'media', 'comments', 'reactions', 'notifications'],
  ...['cases', 'reports'],
  ...['rules', 'rule_hits', 'content_prints', 'rule_trials', 'rule_canaries'],
  ...['bulk_runs', 'bulk_items', 'user_notes', 'account_merges', 'former_handles'],
  ...['staff_views', 'staff_preferences'],
  ...['announcements', 'announcement_dismissals'],
  ...['applications', 'application_uses'],
  ...[
    'organization_members',
    'organization_invitations',
    'organization_domains',
    'organization_providers',
    'organization_exclusions',
    'shown_memberships',
  ],
  'legal_drafts',
  ...['transparency_months', 'transparency_figures', 'transparency_decisions'],
  ...['idempotency_keys', 'outbox_events', 'handled_events', 'periodic_jobs', 'job_runs', 'dead_events'],
  ...['analytics_consents', 'analytics_marks', 'analytics_keys', 'analytics_people', 'analytics_reach', 'analytics_retention'],
  ...['analytics_events', 'analytics_counts', 'system_health', 'analytic_reports', 'analytic_report_schedules'],
];
/** Written once, never changed: the API's role may add lines to these tables and read them, nothing more. */
const APPEND_ONLY = [
  'audit_log',
  'moderation_actions',
  'case_events',
  'impersonation_steps',
  'audit_exports',
  'rule_versions',
  'rule_canary_runs',
  'mail_template_versions',
  'policy_versions',
  'legal_versions',
  'legal_acceptances',
];
/** Never deleted. Triggers see to it that of an event nothing changes but an address that is taken away when its owner leaves. */
const AMENDED = [
  'identity_events',
  'identity_event_marks',
  'impersonation_grants',
  'feature_switches',
  'policies',
  'decision_templates',
  'strikes',
  'appeals',
  'organizations',
  'audit_verifications',
  'racing_corrections',
  'scheduled_actions',
];
const EXTENSIONS = ['vector', 'pg_trgm', 'pg_stat_statements'];

export type RolePasswords = Pick<Secrets, 'DATABASE_OWNER_PASSWORD' | 'DATABASE_API_PASSWORD' | 'DATABASE_KEYCLOAK_PASSWORD'>;

export const DATABASE = 'grand_prix';
export const OWNER = 'gps_owner';
export const API_ROLE = 'gps_api';
export const KEYCLOAK_ROLE = 'keycloak';

const withClient = async <T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url });
  await client.connect().catch((error: Error & { code?: string }) => {
    if (error.code !== '28P01') throw error;
    throw new StepFailure(
      'the database was set up with other secrets than those in .local/secrets',
      'Restore them, or run npm run reset to begin with empty data.',
    );
  });
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};

const ensureRole = async (client: pg.Client, name: string, password: string): Promise<void> => {
  const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name]);
  const verb = known.rowCount ? 'ALTER' : 'CREATE';
  await client.query(`${verb} ROLE ${name} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(password)}`);
};

const ensureDatabase = async (client: pg.Client, name: string, owner: string): Promise<void> => {
  const known = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
  if (!known.rowCount) await client.query(`CREATE DATABASE ${name} OWNER ${owner}`);
  await client.query(`REVOKE CONNECT, TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
};

/** Roles and databases of a server that is ours: the owner for migrations, a role of least rights for the API, Keycloak apart. */
export const prepareDatabases = async (superuserUrl: (database: string) => string, secrets: RolePasswords): Promise<void> => {
  await withClient(superuserUrl('postgres'), async (client) => {
    await ensureRole(client, OWNER, secrets.DATABASE_OWNER_PASSWORD);
    await ensureRole(client, API_ROLE, secrets.DATABASE_API_PASSWORD);
    await ensureRole(client, KEYCLOAK_ROLE, secrets.DATABASE_KEYCLOAK_PASSWORD);
    await ensureDatabase(client, DATABASE, OWNER);
    await ensureDatabase(client, KEYCLOAK_ROLE, KEYCLOAK_ROLE);
    await client.query(`GRANT CONNECT ON DATABASE ${DATABASE} TO ${API_ROLE}`);
    // Statements of some milliseconds that look dear in advance: compiling them takes longer than running them.
    await client.query(`ALTER ROLE ${API_ROLE} SET jit = off`);
  });
  await withClient(superuserUrl(DATABASE), async (client) => {
    for (const extension of EXTENSIONS) await client.query(`CREATE EXTENSION IF NOT EXISTS ${extension}`);
    await client.query(`ALTER SCHEMA public OWNER TO ${OWNER}; GRANT USAGE ON SCHEMA public TO ${API_ROLE}`);
  });
};

/** After the migrations, because only then all tables are there. What is not named above the role may read and no more. */
export const grantLeastRights = (ownerUrl: string, roleName: string = API_ROLE): Promise<void> =>
  withClient(ownerUrl, async (client) => {
    const role = client.escapeIdentifier(roleName);
    const { rows } = await client.query<{ name: string }>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'");
    const there = new Set(rows.map(({ name }) => name));
    const grant = async (rights: string, tables: readonly string[]): Promise<void> => {
      const known = tables.filter((table) => there.has(table));
      if (known.length > 0) await client.query(`GRANT ${rights} ON ${known.join(', ')} TO ${role}`);
    };
    await client.query('BEGIN');
    await client.query(`GRANT USAGE ON SCHEMA public TO ${role}`);
    await client.query(`REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role}; GRANT SELECT ON ALL TABLES IN SCHEMA public TO ${role}`);
    await grant('INSERT, UPDATE, DELETE', WRITTEN);
    await grant('INSERT', APPEND_ONLY);
    await grant('INSERT, UPDATE', AMENDED);
    await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role}`);
    await client.query('COMMIT');
  });

const roleOf = (url: string): Promise<string> =>
  withClient(url, async (client) => (await client.query<{ role: string }>('SELECT current_user AS role')).rows[0]?.role ?? '');

/** Whoever the API signs in as gets these rights and no more, unless it is the owner of the tables itself. */
export const grantToApi = async (ownerUrl: string, apiUrl: string): Promise<void> => {
  const [owner, role] = await Promise.all([roleOf(ownerUrl), roleOf(apiUrl)]);
  if (role !== owner) await grantLeastRights(ownerUrl, role);
};
