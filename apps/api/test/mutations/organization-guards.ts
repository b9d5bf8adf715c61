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
  ...guardsOf('platform/database/migrations/1795601000000-shown-memberships.ts', POLICIES, [
    ['rows of others in what profiles show', 'WITH CHECK (user_id = acting_user())', 'WITH CHECK (true)'],
    [
      'what others show',
      'CREATE POLICY own ON shown_memberships USING (user_id = acting_user())',
      'CREATE POLICY own ON shown_memberships USING (true)',
    ],
    ['suspended organizations in profiles', ' AND o.suspended_at IS NULL\n', '\n'],
    ['who acted before a profile was read', "PERFORM set_config('gps.acting_as', coalesce(acting, ''), true);", ''],
  ]),
  ...guardsOf('features/organizations/organization-members.service.ts', CROSSING, [
    [
      'showing what one does not belong to',
      "if ((await this.members.roleOf(tx, id, actor.userId)) === null) return new NotAllowed('organization.member_not_found');\n      await this.members.show",
      'await this.members.show',
    ],
  ]),
  ...guardsOf('features/profiles/profile.sql.ts', MEMBERS, [
    [
      'organizations for people without an account',
      'CASE WHEN ${viewer}::uuid IS NOT NULL THEN shown_organizations(${f}.user_id) END',
      'shown_organizations(${f}.user_id)',
    ],
  ]),
  ...guardsOf('features/organizations/organization.reader.ts', 'features/organizations/organization-sign-in', [
    ['addresses of the sign-in for administrators only', 'signInAddresses: can.manageSignIn ?', 'signInAddresses: true ?'],
  ]),
  ...guardsOf('features/organizations/email-address.ts', 'organizations/email-address', [
    ['letters of other scripts in addresses', 'if (!ASCII.test(typed)) return null;', ''],
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
