/**
 * People as years leave them: a million names of which some parts are in every row and some in one, a thousandth of them locked, a
 * hundredth suspended, some who left, a few hundred staff, and sessions from addresses that one or thousands share. Every value comes
 * from the row's own number, so the rows are the same each time.
 */
export const FILL = (rows: number): string => `
SET synchronous_commit = off;
SET maintenance_work_mem = '512MB';
CREATE FUNCTION pg_temp.dice(n bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE AS $f$ SELECT (hashint8(n * 31 + salt)::bigint + 2147483648) / 4294967296.0 $f$;
CREATE FUNCTION pg_temp.person(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $f$ SELECT md5('person ' || n)::uuid $f$;
CREATE FUNCTION pg_temp.word(n bigint) RETURNS text LANGUAGE sql IMMUTABLE AS $f$ SELECT translate(md5(n::text), '0123456789', 'ghijklmnop') $f$;
INSERT INTO users (id, username, email, email_verified, created_at, last_seen_at, deleted_at, suspended_at, suspended_until, locked_at)
SELECT pg_temp.person(n), 'fan_' || n, left(pg_temp.word(n), 9) || n || '@' || (ARRAY['example.test', 'mail.test', 'post.test'])[1 + n % 3], pg_temp.dice(n, 1) > 0.03,
  timestamptz '2021-01-01' + n * interval '1 second' * (157680000.0 / ${rows}), CASE WHEN pg_temp.dice(n, 2) < 0.8 THEN timestamptz '2026-11-01' - pg_temp.dice(n, 3) * interval '700 days' END,
  CASE WHEN pg_temp.dice(n, 4) < 0.02 THEN timestamptz '2026-01-01' END, CASE WHEN pg_temp.dice(n, 5) < 0.01 THEN timestamptz '2026-01-01' END,
  CASE WHEN pg_temp.dice(n, 6) < 0.7 THEN timestamptz '2026-02-01' END, CASE WHEN pg_temp.dice(n, 7) < 0.001 THEN timestamptz '2026-01-01' END
FROM generate_series(1, ${rows}::bigint) n;
INSERT INTO profiles (user_id, handle, display_name, created_at)
SELECT pg_temp.person(n), 'fan_' || n, initcap(left(pg_temp.word(n * 7), 6)) || ' ' || initcap(left(pg_temp.word(n % 5000), 8)) || CASE WHEN n % 250000 = 77 THEN ' 🏎️' ELSE '' END,
  timestamptz '2021-01-01' + n * interval '1 second' * (157680000.0 / ${rows})
FROM generate_series(1, ${rows}::bigint) n;
INSERT INTO admin_users (user_id, roles, permissions) SELECT pg_temp.person(n * 2000), ARRAY[(ARRAY['moderator', 'support', 'analyst', 'operator'])[1 + n % 4]], '{}' FROM generate_series(1, ${rows} / 2000) n;
INSERT INTO sessions (id, user_id, client_id, address, first_seen_at, last_seen_at)
SELECT 'session-' || n, pg_temp.person(1 + (n * 7919::bigint) % ${rows}), 'gps-web', CASE WHEN n % 100 = 0 THEN inet '198.51.100.7' ELSE inet '10.0.0.0' + n END,
  timestamptz '2026-10-01', timestamptz '2026-10-01' + pg_temp.dice(n, 8) * interval '50 days'
FROM generate_series(1, ${rows} / 2) n;
VACUUM ANALYZE users, profiles, admin_users, sessions;
`;
