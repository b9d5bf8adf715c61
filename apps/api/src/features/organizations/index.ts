export { IdentityProviderProtocol, OrganizationKind, OrganizationRole } from './organization.enums.js';
