import { createUnionType, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { TextRefused } from '../../platform/text/index.js';
import { AdminStaff } from '../moderation-log/index.js';
import { IdentityProviderProtocol, OrganizationKind, OrganizationRole } from '../organizations/index.js';

export enum AdminOrganizationState {
  ACTIVE = 'ACTIVE',
  SUSPENDED = 'SUSPENDED',
}
registerEnumType(AdminOrganizationState, { name: 'AdminOrganizationState' });

@ObjectType({ description: 'Why an organization may do nothing just now' })
export class AdminOrganizationSuspension {
  @Field() reason: string;
  @Field() since: Date;
  @Field(() => AdminStaff, { nullable: true }) by: AdminStaff | null;
}

@ObjectType()
export class AdminOrganizationMember {
  @Field(() => ID, { description: 'Id of the person' }) id: string;
  @Field() handle: string;
  @Field() displayName: string;
  @Field(() => OrganizationRole) role: OrganizationRole;
  @Field() joinedAt: Date;
  @Field({ description: 'Came through the organization’s own identity provider' }) throughProvider: boolean;
}

export const AdminOrganizationMemberConnection = Connection(AdminOrganizationMember, 'AdminOrganizationMember');

@ObjectType()
export class AdminOrganizationInvitation {
  @Field(() => ID) id: string;
  @Field({ description: 'The address, most of it hidden' }) emailHint: string;
  @Field(() => OrganizationRole) role: OrganizationRole;
  @Field() createdAt: Date;
  @Field() expiresAt: Date;
  @Field() expired: boolean;
  @Field(() => AdminStaff, { nullable: true }) invitedBy: AdminStaff | null;
}

export const AdminOrganizationInvitationConnection = Connection(AdminOrganizationInvitation, 'AdminOrganizationInvitation');

@ObjectType()
export class AdminOrganizationDomain {
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Date, { nullable: true, description: 'null: not proven' }) verifiedAt: Date | null;
}

@ObjectType({ description: 'The organization’s own sign-in. Only its administrators change it.' })
export class AdminOrganizationIdentityProvider {
  @Field() alias: string;
  @Field(() => IdentityProviderProtocol) protocol: IdentityProviderProtocol;
  @Field() enabled: boolean;
  @Field({ description: 'Issuer (OIDC) or entity id (SAML)' }) issuer: string;
  @Field() updatedAt: Date;
}

@ObjectType({ description: 'What the asking person may do with the organization just now' })
export class AdminOrganizationViewerCan {
  @Field() update: boolean;
  @Field() suspend: boolean;
  @Field() lift: boolean;
  @Field() manageMembers: boolean;
}

@ObjectType({ description: 'An organization as staff see it' })
export class AdminOrganization {
  @Field(() => ID) id: string;
  @Field() alias: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field() about: string;
  @Field() createdAt: Date;
  @Field(() => AdminOrganizationState) state: AdminOrganizationState;
  @Field(() => AdminOrganizationSuspension, { nullable: true }) suspension: AdminOrganizationSuspension | null;
  @Field(() => Int) memberCount: number;
  @Field(() => Int) administratorCount: number;
  @Field({ description: 'False while the sign-in service has not taken over the last change' }) synchronized: boolean;
  @Field(() => AdminOrganizationViewerCan) viewerCan: AdminOrganizationViewerCan;
  @PagedField(() => AdminOrganizationMemberConnection, 20, 'Administrators first, then by handle', { search: true })
  members: ConnectionOf<AdminOrganizationMember>;
  @PagedField(() => AdminOrganizationInvitationConnection, 20, 'Open ones, newest first')
  invitations: ConnectionOf<AdminOrganizationInvitation>;
  @Field(() => [AdminOrganizationDomain]) domains: AdminOrganizationDomain[];
  @Field(() => AdminOrganizationIdentityProvider, { nullable: true }) identityProvider: AdminOrganizationIdentityProvider | null;
}

export const AdminOrganizationConnection = Connection(AdminOrganization, 'AdminOrganization');

export const AdminOrganizationResult = createUnionType({
  name: 'AdminOrganizationResult',
  types: () => [AdminOrganization, TextRefused, NotAllowed] as const,
  resolveType: (value: object) =>
    value instanceof NotAllowed ? 'NotAllowed' : value instanceof TextRefused ? 'TextRefused' : 'AdminOrganization',
});
