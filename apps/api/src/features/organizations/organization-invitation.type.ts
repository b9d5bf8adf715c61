import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { Author } from '../content/index.js';
import { OrganizationKind, OrganizationRole } from './organization.enums.js';

@ObjectType({ description: 'An open invitation as the administrators of the organization see it' })
export class OrganizationInvitation {
  @Field(() => ID) id: string;
  @Field({ description: 'To whom it was sent' }) email: string;
  @Field(() => OrganizationRole) role: OrganizationRole;
  @Field() createdAt: Date;
  @Field({ description: 'When the mail was last sent' }) sentAt: Date;
  @Field() expiresAt: Date;
  @Field({ description: 'Over, but it may be sent again' }) expired: boolean;
  @Field(() => Author, { nullable: true, description: 'null: staff of the platform, or somebody who has left' }) invitedBy: Author | null;
}

export const OrganizationInvitationConnection = Connection(OrganizationInvitation, 'OrganizationInvitation');

@ObjectType({ description: 'An organization in short, as somebody sees it who was invited' })
export class InvitingOrganization {
  @Field(() => ID) id: string;
  @Field() alias: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
  @Field() about: string;
  @Field(() => Int) memberCount: number;
}

@ObjectType({ description: 'An invitation as whoever got it sees it' })
export class OrganizationInvitationOffer {
  @Field(() => ID) id: string;
  @Field(() => InvitingOrganization) organization: InvitingOrganization;
  @Field(() => OrganizationRole) role: OrganizationRole;
  @Field() createdAt: Date;
  @Field() expiresAt: Date;
  @Field(() => Author, { nullable: true }) invitedBy: Author | null;
  @Field({ description: 'The address it was sent to, most of it hidden' }) emailHint: string;
  @Field({
    description: 'Whoever asks is signed in with that address and has confirmed it. Otherwise they sign in or register with it first.',
  })
  forViewer: boolean;
}

@ObjectType({ description: 'An invitation that is no more: withdrawn or declined' })
export class OrganizationInvitationClosed {
  @Field(() => ID) id: string;

  constructor(id: string) {
    this.id = id;
  }
}
