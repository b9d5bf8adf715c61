import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { Author } from '../content/index.js';
import { OrganizationKind, OrganizationRole } from './organization.enums.js';
import { type OrganizationInvitation, OrganizationInvitationConnection } from './organization-invitation.type.js';
import { OrganizationDomain, OrganizationIdentityProvider, OrganizationSignInAddresses } from './organization-sign-in.type.js';

@ObjectType({ description: 'What the asking person may do with the organization just now' })
export class OrganizationViewerCan {
  @Field() update: boolean;
  @Field() seeMembers: boolean;
  @Field({ description: 'Invite, and look after open invitations' }) invite: boolean;
  @Field({ description: 'Remove members and change their roles' }) manageMembers: boolean;
  @Field({ description: 'Domains and the organization’s own identity provider' }) manageSignIn: boolean;
  @Field({ description: 'False for the last administrator' }) leave: boolean;
}

@ObjectType()
export class OrganizationMember {
  @Field(() => ID, { description: 'Id of the person' }) id: string;
  @Field(() => Author) person: Author;
  @Field(() => OrganizationRole) role: OrganizationRole;
  @Field() joinedAt: Date;
  @Field({ description: 'Came through the organization’s own identity provider' }) throughProvider: boolean;
}

export const OrganizationMemberConnection = Connection(OrganizationMember, 'OrganizationMember');

@ObjectType({ description: 'A fan club, team or media partner with members of its own' })
export class Organization {
  @Field(() => ID) id: string;
  @Field({ description: 'Its name in addresses, and in the scope organization:<alias>' }) alias: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field() about: string;
  @Field() createdAt: Date;
  @Field({ description: 'Suspended by the platform: members see it, nobody can do anything with it' }) suspended: boolean;
  @Field(() => [String], { description: 'Names of its proven domains, as a mark that it is who it says' }) verifiedDomains: string[];
  @Field(() => Int) memberCount: number;
  @Field(() => OrganizationRole, { nullable: true, description: 'null: no member' }) viewerRole: OrganizationRole | null;
  @Field({ description: 'The asking person shows it in their profile' }) viewerShows: boolean;
  @Field(() => OrganizationViewerCan) viewerCan: OrganizationViewerCan;
  @PagedField(() => OrganizationMemberConnection, 20, 'Administrators first, then by handle; null for people who are no members', {
    nullable: true,
    search: true,
  })
  members: ConnectionOf<OrganizationMember> | null;
  @PagedField(() => OrganizationInvitationConnection, 20, 'Open ones, newest first; null unless one may invite', { nullable: true })
  invitations: ConnectionOf<OrganizationInvitation> | null;
  @Field(() => [OrganizationDomain], { nullable: true, description: 'null unless one may manage the sign-in' })
  domains: OrganizationDomain[] | null;
  @Field(() => OrganizationIdentityProvider, { nullable: true, description: 'null if there is none, or unless one may manage the sign-in' })
  identityProvider: OrganizationIdentityProvider | null;
  @Field(() => OrganizationSignInAddresses, { nullable: true, description: 'null unless one may manage the sign-in' })
  signInAddresses: OrganizationSignInAddresses | null;
}

@ObjectType({ description: 'One is no member any more' })
export class OrganizationLeft {
  @Field(() => ID) id: string;

  constructor(id: string) {
    this.id = id;
  }
}
