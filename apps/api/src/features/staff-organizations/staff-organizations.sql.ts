import { staffJson } from '../moderation-log/index.js';

export interface OrganizationParts {
  readonly members: boolean;
  readonly invitations: boolean;
  readonly signIn: boolean;
}

const MEMBERS = `(SELECT coalesce(json_agg(r ORDER BY r.rank, r.handle), '[]') FROM (
  SELECT x.user_id AS id, CASE x.role WHEN 'ADMIN' THEN 0 ELSE 1 END AS rank, p.handle, p.display_name AS "displayName", x.role,
         x.joined_at AS "joinedAt", x.source = 'provider' AS "throughProvider"
    FROM organization_members x JOIN profiles p ON p.user_id = x.user_id
   WHERE x.organization_id = o.id AND ($1::text IS NULL OR p.handle ILIKE $1 OR p.display_name ILIKE $1)
     AND (CASE x.role WHEN 'ADMIN' THEN 0 ELSE 1 END, p.handle) > ($2::int, $3::text)
   ORDER BY 2, 3 LIMIT $4::int) r)`;

const INVITATIONS = `(SELECT coalesce(json_agg(r ORDER BY r."createdAt" DESC, r.id DESC), '[]') FROM (
  SELECT i.id, i.email, i.role, i.created_at AS "createdAt", i.expires_at AS "expiresAt", i.expires_at <= now() AS expired, to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment,
         CASE WHEN p.user_id IS NOT NULL THEN ${staffJson('p')} END AS "invitedBy"
    FROM organization_invitations i LEFT JOIN profiles p ON p.user_id = i.invited_by
   WHERE i.organization_id = o.id AND i.closed_at IS NULL AND (i.created_at, i.id) < ($5::timestamptz, $6::uuid)
   ORDER BY i.created_at DESC, i.id DESC LIMIT $7::int) r)`;

const DOMAINS = `(SELECT coalesce(json_agg(json_build_object('id', d.id, 'name', d.name, 'verifiedAt', d.verified_at) ORDER BY d.name), '[]')
  FROM organization_domains d WHERE d.organization_id = o.id)`;

const PROVIDER = `(SELECT json_build_object('alias', v.alias, 'protocol', v.protocol, 'enabled', v.enabled, 'issuer', v.issuer, 'updatedAt', v.updated_at)
  FROM organization_providers v WHERE v.organization_id = o.id)`;

const untyped = (used: boolean, condition: string): string => (used ? '' : `AND (${condition} OR true)`);

const columns = ({ members, invitations, signIn }: OrganizationParts): string => `
  o.id, o.alias, o.name, o.kind, o.about, o.created_at AS "createdAt", to_char(o.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment, lower(o.name) AS key, o.member_count AS "memberCount",
  (SELECT count(*)::int FROM organization_members a WHERE a.organization_id = o.id AND a.role = 'ADMIN') AS "administratorCount",
  o.synchronized_changes >= o.changes AS synchronized, o.suspended_at AS "suspendedAt", o.suspended_reason AS "suspendedReason",
  CASE WHEN s.user_id IS NOT NULL THEN ${staffJson('s')} END AS "suspendedBy",
  ${members ? MEMBERS : 'NULL'} AS members, ${invitations ? INVITATIONS : 'NULL'} AS invitations,
  ${signIn ? DOMAINS : 'NULL'} AS domains, ${signIn ? PROVIDER : 'NULL'} AS provider`;

const used = ({ members, invitations }: OrganizationParts): string =>
  untyped(members, '$1::text IS NULL OR $2::int IS NULL OR $3::text IS NULL OR $4::int IS NULL') +
  untyped(invitations, '$5::timestamptz IS NULL OR $6::uuid IS NULL OR $7::int IS NULL');

const FROM = 'FROM organizations o LEFT JOIN profiles s ON s.user_id = o.suspended_by';

export const findStatement = (parts: OrganizationParts): string => `SELECT ${columns(parts)} ${FROM} WHERE o.id = $8::uuid ${used(parts)}`;

/** The position after which to go on, by order: each ends with the id, so that equals keep their place. */
export const ORDERS = {
  NAME: { after: '($13::text IS NULL OR (lower(o.name), o.id) > ($13, $14::uuid))', by: 'lower(o.name), o.id' },
  NEWEST: { after: '($13::timestamptz IS NULL OR (o.created_at, o.id) < ($13, $14::uuid))', by: 'o.created_at DESC, o.id DESC' },
  MOST_MEMBERS: { after: '($13::int IS NULL OR (o.member_count, o.id) < ($13, $14::uuid))', by: 'o.member_count DESC, o.id DESC' },
} as const;

export const searchStatement = (parts: OrganizationParts, order: keyof typeof ORDERS): string => `
  SELECT ${columns(parts)} ${FROM}
   WHERE ($8::text IS NULL OR o.name ILIKE $8 OR o.alias ILIKE $8 OR o.id = $9::uuid
       OR EXISTS (SELECT FROM organization_domains d WHERE d.organization_id = o.id AND d.name ILIKE $8))
     AND ($10::text IS NULL OR o.kind = $10) AND ($11::boolean IS NULL OR (o.suspended_at IS NOT NULL) = $11)
     AND ($12::uuid IS NULL OR EXISTS (SELECT FROM organization_members m WHERE m.organization_id = o.id AND m.user_id = $12))
     AND ${ORDERS[order].after} ${used(parts)}
   ORDER BY ${ORDERS[order].by} LIMIT $15::int`;
