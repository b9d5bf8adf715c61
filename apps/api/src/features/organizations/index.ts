import './organizations.errors.js';

export { emailHint } from './email-address.js';
export { OrganizationChanges } from './organization-changes.js';
export { IdentityProviderProtocol, OrganizationKind, OrganizationRole } from './organization.enums.js';
export { OrganizationMembersRepository } from './organization-members.repository.js';
export { PublicAddresses } from './public-address.js';
export { refusalToStepDown } from './organization.policy.js';
export { checkAbout, checkName, isAlias } from './organization-texts.js';
export { OrganizationNews } from './organization-news.js';
export { OrganizationNewsModule } from './organization-news.module.js';
export {
  MEMBERSHIP_CHANGED,
  type MembershipChange,
  type MembershipChanged,
  ORGANIZATION_INVITED,
  organizationChanged,
  type OrganizationInvited,
  suspensionChanged,
} from './organizations.events.js';
export { OrganizationsModule } from './organizations.module.js';
export { OrganizationsRepository } from './organizations.repository.js';
export { searchPattern } from './search-pattern.js';
export { TenantScope } from './tenant-scope.js';
