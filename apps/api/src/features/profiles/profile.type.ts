import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { OrganizationKind } from '../organizations/index.js';
import { type Post, PostConnection } from '../posts/index.js';

@ObjectType({ description: 'An organization that a person shows in their profile.' })
export class ProfileOrganization {
  @Field(() => ID) id: string;
  @Field() alias: string;
  @Field() name: string;
  @Field(() => OrganizationKind) kind: OrganizationKind;
}

@ObjectType({ description: 'A person as everybody sees them.' })
export class Profile {
  @Field(() => ID) id: string;
  @Field({ description: '3 to 20 of a-z, 0-9 and _' }) handle: string;
  @Field() displayName: string;
  @Field() bio: string;
  @Field(() => String, { nullable: true }) avatarUrl: string | null;
  @Field() createdAt: Date;
  @Field(() => Int) followerCount: number;
  @Field(() => Int) followingCount: number;
  @Field(() => Int) postCount: number;
  @Field() viewerFollows: boolean;
  @Field() followsViewer: boolean;
  @Field() isViewer: boolean;
  @Field(() => [ProfileOrganization], { description: 'Those the person shows, by name; none for whoever is not signed in' })
  organizations: ProfileOrganization[];
  @PagedField(() => PostConnection, 20, 'Newest first') posts?: ConnectionOf<Post>;
}

export const ProfileConnection = Connection(Profile, 'Profile');
