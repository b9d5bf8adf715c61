import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { type AdminAction, AdminActionConnection, AdminStaff } from '../moderation-log/index.js';
import { type AdminPost, AdminPostConnection } from './admin-post.type.js';
import { UserState } from './user-state.js';

@ObjectType({ description: 'Why a member may not write, and until when' })
export class AdminSuspension {
  @Field() reason: string;
  @Field() since: Date;
  @Field(() => Date, { nullable: true, description: 'null = without end' }) until: Date | null;
  @Field(() => AdminStaff) by: AdminStaff;
}

@ObjectType({ description: 'Why somebody may not sign in, and until when' })
export class AdminLock {
  @Field() reason: string;
  @Field() since: Date;
  @Field(() => Date, { nullable: true, description: 'null = without end' }) until: Date | null;
  @Field(() => AdminStaff) by: AdminStaff;
}

@ObjectType()
export class AdminUserCounts {
  @Field(() => Int) posts: number;
  @Field(() => Int) comments: number;
  @Field(() => Int) followers: number;
  @Field(() => Int) following: number;
}

@ObjectType({ description: 'What the asking person may do about this user just now' })
export class AdminUserViewerCan {
  @Field() suspend: boolean;
  @Field() lift: boolean;
  @Field() lock: boolean;
  @Field() unlock: boolean;
  @Field({ description: 'Act in their place for a while, on record' }) impersonate: boolean;
  @Field({ description: 'Correct their profile' }) edit: boolean;
  @Field({ description: 'Ask for a new password or a new second factor' }) requireActions: boolean;
  @Field() note: boolean;
  @Field({ description: 'Make one account of it and another of the same person' }) merge: boolean;
  @Field({ description: 'Grant and take roles below one’s own rank' }) manageRoles: boolean;
}

@ObjectType({ description: 'A user as staff see them' })
export class AdminUser {
  @Field(() => ID) id: string;
  @Field() username: string;
  @Field(() => String, { nullable: true, description: 'null without users:read-email; every look at it is written into the audit trail' })
  email: string | null;
  @Field() emailVerified: boolean;
  @Field() handle: string;
  @Field() displayName: string;
  @Field() bio: string;
  @Field(() => String, { nullable: true }) avatarUrl: string | null;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) lastSeenAt: Date | null;
  @Field(() => UserState) state: UserState;
  @Field(() => [String], { description: 'As last granted' }) roles: string[];
  @Field(() => AdminSuspension, { nullable: true }) suspension: AdminSuspension | null;
  @Field(() => AdminLock, { nullable: true }) lock: AdminLock | null;
  @Field(() => AdminUserCounts) counts: AdminUserCounts;
  @Field(() => AdminUserViewerCan) viewerCan: AdminUserViewerCan;
  @PagedField(() => AdminActionConnection, 20, 'What was decided about the person and what they wrote') actions: ConnectionOf<AdminAction>;
  @PagedField(() => AdminPostConnection, 20) posts: ConnectionOf<AdminPost>;
  @Field(() => Int, { description: 'Reports against the person and what they wrote' }) reportsAgainst: number;
  @Field(() => Int) reportsMade: number;
}

export const AdminUserConnection = Connection(AdminUser, 'AdminUser');
