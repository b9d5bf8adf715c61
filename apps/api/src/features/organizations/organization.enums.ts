import { registerEnumType } from '@nestjs/graphql';

export enum OrganizationKind {
  FAN_CLUB = 'FAN_CLUB',
  TEAM = 'TEAM',
  MEDIA_PARTNER = 'MEDIA_PARTNER',
}
registerEnumType(OrganizationKind, { name: 'OrganizationKind' });

export enum OrganizationRole {
  MEMBER = 'MEMBER',
  ADMIN = 'ADMIN',
}
registerEnumType(OrganizationRole, { name: 'OrganizationRole', description: 'An ADMIN looks after members, domains and the sign-in.' });

export enum IdentityProviderProtocol {
  OIDC = 'OIDC',
  SAML = 'SAML',
}
registerEnumType(IdentityProviderProtocol, { name: 'IdentityProviderProtocol', description: 'OpenID Connect or SAML 2.0' });
