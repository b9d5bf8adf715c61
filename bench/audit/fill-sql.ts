/**
 * Rows as years of work leave them: a few busy people and many quiet ones, common and rare actions, words that are everywhere, words that
 * stand in three rows, a word that was common once and is no more, an address of one week. Every number comes from the row's own, so the
 * rows are the same each time. Hashes are made up: nothing here asks whether the chain holds.
 */
export const FILL = (rows: number): string => `
SET synchronous_commit = off;
SET maintenance_work_mem = '1GB';
ALTER TABLE audit_log DISABLE TRIGGER USER;
CREATE FUNCTION pg_temp.dice(n bigint, salt int) RETURNS float8 LANGUAGE sql IMMUTABLE AS $f$ SELECT (hashint8(n * 31 + salt)::bigint + 2147483648) / 4294967296.0 $f$;
CREATE FUNCTION pg_temp.person(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS $f$ SELECT md5('person ' || n)::uuid $f$;
DROP INDEX audit_log_terms, audit_log_subject, audit_log_session, audit_log_request, audit_log_at;
INSERT INTO audit_log (seq, form, at, actor_id, actor_name, on_behalf_of, action, subject_kind, subject_id, reason, details, request_id, session_id, address, previous_hash, hash)
OVERRIDING SYSTEM VALUE
SELECT 2 * n, 2, timestamptz '2021-01-01' + n * interval '1 second' * (157680000.0 / ${rows}), pg_temp.person(actor), 'staff' || actor,
  CASE WHEN pg_temp.dice(n, 2) < 0.005 THEN pg_temp.person(1000 + (pg_temp.dice(n, 3) * 50000)::int) END,
  CASE WHEN n % 1000003 = 7 THEN 'platform.restored' ELSE (ARRAY['user.suspended', 'content.removed', 'case.dismissed', 'users.viewed', 'user.locked', 'user.unlocked',
    'organization.updated', 'switch.off', 'switch.on', 'keycloak.login', 'keycloak.logout', 'application.changed'])[1 + floor(12 * power(pg_temp.dice(n, 4), 2))::int] END,
  'user', CASE WHEN pg_temp.dice(n, 5) < 0.01 THEN pg_temp.person(999) ELSE pg_temp.person(2000 + (pg_temp.dice(n, 6) * 1000000)::int) END::text,
  CASE WHEN pg_temp.dice(n, 7) < 0.4 THEN concat_ws(' ', 'Spam', 'word' || floor(2000 * power(pg_temp.dice(n, 8), 3)), 'word' || floor(2000 * power(pg_temp.dice(n, 9), 3)),
    'word' || floor(200000 * pg_temp.dice(n, 10)), CASE WHEN n < ${Math.floor(rows / 10)} THEN 'bygone' END, CASE WHEN n % ${Math.floor(rows / 3)} = 11 THEN 'needle' END)
    WHEN n % ${Math.floor(rows / 3)} = 11 THEN 'needle' END,
  jsonb_build_object('before', jsonb_build_object('state', 'active'), 'after', jsonb_build_object('state', 'suspended', 'n', n)),
  'req-' || n / 2, 'session-' || actor || '-' || n / 20000,
  CASE WHEN n BETWEEN ${Math.floor(rows / 2)} AND ${Math.floor(rows / 2) + 400} THEN '203.0.113.77' ELSE '10.0.' || actor / 16 || '.' || actor % 16 END,
  int8send(n), int8send(n + 1)
FROM (SELECT n, floor(300 * power(pg_temp.dice(n, 1), 3))::int AS actor FROM generate_series(1, ${rows}::bigint) n) made;
CREATE INDEX audit_log_at ON audit_log (at);
CREATE INDEX audit_log_subject ON audit_log (subject_id, seq DESC) WHERE subject_id IS NOT NULL;
CREATE INDEX audit_log_session ON audit_log (session_id, seq DESC) WHERE session_id IS NOT NULL;
CREATE INDEX audit_log_request ON audit_log (request_id, seq DESC) WHERE request_id IS NOT NULL;
CREATE INDEX audit_log_terms ON audit_log USING gin (audit_terms(seq, actor_id, on_behalf_of, action, subject_id, address, reason)) WITH (fastupdate = off);
ALTER TABLE audit_log ENABLE TRIGGER USER;
SELECT setval(pg_get_serial_sequence('audit_log', 'seq'), ${2 * rows});
VACUUM ANALYZE audit_log;
`;
