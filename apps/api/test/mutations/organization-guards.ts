import { guardsOf } from './mutation.ts';

const POLICIES = 'features/organizations/row-policies';
const CROSSING = 'features/organizations/organization-crossing';
const INVITATIONS = 'features/organizations/organization-invitations';
const MEMBERS = 'features/organizations/organizations.integration';
const MIGRATION = 'platform/database/migrations/1795500032000-organization-policies.ts';

/** What keeps one organization from another: in the code, and once more in the database. */
export const ORGANIZATION_GUARDS = [
  ...guardsOf(MIGRATION, POLICIES, [
    ['row policies for the owner of the tables', ', FORCE ROW LEVEL SECURITY`', '`'],
    ['row policies at all', 'ENABLE ROW LEVEL SECURITY, ', ''],
    ['members of suspended organizations', ' AND o.suspended_at IS NULL AND (NOT admins_only', ' AND (NOT admins_only'],
    ['plain members as administrators', "(NOT admins_only OR m.role = 'ADMIN')", '(true)'],
    ['invitations that are over or answered', 'AND i.closed_at IS NULL AND i.expires_at > now()', ''],
    ['the role of the invitation', 'AND i.role = as_role ', ''],
    ['addresses that nobody has confirmed', 'AND u.email_verified ', ''],
    [
      'membership of somebody else',
      'CASE WHEN user_id = acting_user() THEN acting_invited(organization_id, role) ELSE false END',
      'acting_invited(organization_id, role)',
    ],
    ['rows that move', 'IF NEW.organization_id <> OLD.organization_id THEN', 'IF false THEN'],
    ['what an invitation says', 'OR OLD.closed_at IS NOT NULL\n', '\n'],
  ]),
  ...guardsOf('features/organizations/organization.policy.ts', CROSSING, [
    ['people who do not administer it', "if (standing.role !== OrganizationRole.ADMIN) return 'organization.not_yours';", ''],
    ['suspended organizations', "standing.suspended ? 'organization.suspended' : null", 'null'],
  ]),
  ...guardsOf('features/organizations/organization.policy.ts', MEMBERS, [
    ['the last administrator', 'role === OrganizationRole.ADMIN && otherAdmins === 0 ?', 'false ?'],
    [
      'members of a suspended organization',
      'seeMembers: standing.role !== null && !standing.suspended',
      'seeMembers: standing.role !== null',
    ],
  ]),
  ...guardsOf('features/organizations/organizations.repository.ts', MEMBERS, [
    [
      'administrators who demote each other at once',
      "SELECT pg_advisory_xact_lock(hashtext('organization:' || $1))",
      "SELECT hashtext('organization:' || $1)",
    ],
  ]),
  ...guardsOf('features/organizations/invitation-answers.service.ts', INVITATIONS, [
    ['links in other hands', "if (offer.email !== address) return new NotAllowed('organization_invitation.other_address');", ''],
    ['ids of others', "(offer.email !== address && 'id' in by)", 'false'],
    ['invitations that are over', "offer.expired ? new NotAllowed('organization_invitation.expired') : ", ''],
  ]),
  ...guardsOf('features/organizations/organization-invitations.service.ts', INVITATIONS, [
    ['mails without end', '(await this.invitations.sentToday(tx, organizationId)) >= MAILS_A_DAY', 'false'],
    ['mails one after the other', "if (sentLately) return new NotAllowed('organization_invitation.too_soon');", ''],
  ]),
  ...guardsOf('features/organizations/public-address.ts', 'organizations/public-address', [
    ['private and loopback addresses', 'return !NOT_PUBLIC.check(address, kind) && ', 'return true && '],
    ['all but public IPv6', "(family === 4 || PUBLIC_6.check(address, 'ipv6'))", 'true'],
    ['addresses without encryption', "url.protocol === 'https:' || (this.local", "url.protocol === 'https:' || (true"],
    ['names and passwords in addresses', "&& url.username === '' && url.password === ''", ''],
  ]),
  ...guardsOf('features/organizations/xml-elements.ts', 'organizations/saml-metadata', [
    ['document types and entities', 'if (/<!(?!--)|<\\?/.test(text) ||', 'if ('],
    ['depth without end', '|| open.length >= DEEPEST', ''],
  ]),
  ...guardsOf('features/organizations/signing-certificates.ts', 'organizations/signing-certificates', [
    ['short keys', '(asymmetricKeyDetails?.modulusLength ?? 0) >= SMALLEST_RSA', 'true'],
    ['certificates that ran out', 'new Date(certificate.validTo) > now', 'true'],
  ]),
];
