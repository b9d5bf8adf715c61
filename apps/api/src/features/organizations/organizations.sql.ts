import { authorJson } from '../content/index.js';

/** Which of the nested lists are read along; each costs a subquery. */
export interface OrganizationParts {
  readonly members: boolean;
  readonly invitations: boolean;
  readonly signIn: boolean;
}

/** Which organizations: `$1` is the person who asks, `$2` the name, id or nothing. */
const WHICH = {
  alias: 'o.alias = $2::text',
  id: 'o.id = $2::uuid',
  own: `m.user_id IS NOT NULL AND $2::text IS NULL`,
} as const;

export type Which = keyof typeof WHICH;

/** In the order of the cursor: administrators first, then by handle. */
const MEMBERS = `(SELECT coalesce(json_agg(r ORDER BY r.rank, r.handle), '[]') FROM (
  SELECT x.user_id AS id, CASE x.role WHEN 'ADMIN' THEN 0 ELSE 1 END AS rank, p.handle, x.role, x.joined_at AS "joinedAt", x.source = 'provider' AS "throughProvider",
         ${authorJson('p')} AS person
    FROM organization_members x JOIN profiles p ON p.user_id = x.user_id
   WHERE x.organization_id = o.id AND m.user_id IS NOT NULL AND o.suspended_at IS NULL
     AND ($3::text IS NULL OR p.handle ILIKE $3 OR p.display_name ILIKE $3)
     AND (CASE x.role WHEN 'ADMIN' THEN 0 ELSE 1 END, p.handle) > ($4::int, $5::text)
   ORDER BY 2, 3 LIMIT $6::int) r)`;

const ADMINISTERED = `m.role = 'ADMIN' AND o.suspended_at IS NULL`;

const INVITATIONS = `(SELECT coalesce(json_agg(r ORDER BY r."createdAt" DESC, r.id DESC), '[]') FROM (
  SELECT i.id, i.email, i.role, i.created_at AS "createdAt", i.sent_at AS "sentAt", i.expires_at AS "expiresAt", i.expires_at <= now() AS expired,
         to_char(i.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS moment, CASE WHEN p.user_id IS NOT NULL THEN ${authorJson('p')} END AS "invitedBy"
    FROM organization_invitations i LEFT JOIN profiles p ON p.user_id = i.invited_by
   WHERE i.organization_id = o.id AND ${ADMINISTERED} AND i.closed_at IS NULL AND (i.created_at, i.id) < ($7::timestamptz, $8::uuid)
   ORDER BY i.created_at DESC, i.id DESC LIMIT $9::int) r)`;

const DOMAINS = `(SELECT coalesce(json_agg(r ORDER BY r.name), '[]') FROM (
  SELECT d.id, d.name, d.proof, d.verified_at AS "verifiedAt", d.checked_at AS "checkedAt"
    FROM organization_domains d WHERE d.organization_id = o.id AND ${ADMINISTERED}) r)`;

const PROVIDER = `(SELECT row_to_json(r) FROM (
  SELECT v.alias, v.protocol, v.enabled, v.issuer, v.client_id AS "clientId", v.single_sign_on_url AS "singleSignOnUrl",
         v.certificate_fingerprints AS "certificateFingerprints", v.updated_at AS "updatedAt"
    FROM organization_providers v WHERE v.organization_id = o.id AND ${ADMINISTERED}) r)`;

const VERIFIED = `(SELECT coalesce(json_agg(d.name ORDER BY d.name), '[]') FROM organization_domains d WHERE d.organization_id = o.id AND d.verified_at IS NOT NULL)`;

/** Parameters that no part of the statement uses would have no type. */
const unused = (used: boolean, condition: string): string => (used ? '' : `AND (${condition})`);

export const organizationsStatement = (which: Which, { members, invitations, signIn }: OrganizationParts): string => `
  SELECT o.id, o.alias, o.name, o.kind, o.about, o.created_at AS "createdAt", o.suspended_at IS NOT NULL AS suspended, o.member_count AS "memberCount",
         ${VERIFIED} AS "verifiedDomains", m.role AS "viewerRole", coalesce(m.role = 'ADMIN' AND NOT EXISTS (SELECT FROM organization_members a
           WHERE a.organization_id = o.id AND a.role = 'ADMIN' AND a.user_id <> $1::uuid), false) AS "onlyAdmin",
         EXISTS (SELECT FROM shown_memberships w WHERE w.organization_id = o.id AND w.user_id = $1::uuid) AS "viewerShows",
         ${members ? MEMBERS : 'NULL'} AS members, ${invitations ? INVITATIONS : 'NULL'} AS invitations,
         ${signIn ? DOMAINS : 'NULL'} AS domains, ${signIn ? PROVIDER : 'NULL'} AS provider
    FROM organizations o LEFT JOIN organization_members m ON m.organization_id = o.id AND m.user_id = $1::uuid
   WHERE ${WHICH[which]} AND (o.suspended_at IS NULL OR m.user_id IS NOT NULL)
     ${unused(members, '$3::text IS NULL OR $4::int IS NULL OR $5::text IS NULL OR $6::int IS NULL OR true')}
     ${unused(invitations, '$7::timestamptz IS NULL OR $8::uuid IS NULL OR $9::int IS NULL OR true')}
   ORDER BY lower(o.name), o.id LIMIT 100`;
