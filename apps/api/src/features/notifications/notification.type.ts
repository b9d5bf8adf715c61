import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { Author } from '../content/index.js';

export enum NotificationKind {
  FOLLOW = 'FOLLOW',
  COMMENT = 'COMMENT',
  REPLY = 'REPLY',
  REACTION = 'REACTION',
  CONTENT_REMOVED = 'CONTENT_REMOVED',
  CONTENT_RESTORED = 'CONTENT_RESTORED',
  REPORT_RESOLVED = 'REPORT_RESOLVED',
  SUSPENDED = 'SUSPENDED',
  SUSPENSION_LIFTED = 'SUSPENSION_LIFTED',
  NEW_DEVICE = 'NEW_DEVICE',
  SESSION_COMPROMISED = 'SESSION_COMPROMISED',
  IMPERSONATED = 'IMPERSONATED',
  PROFILE_CORRECTED = 'PROFILE_CORRECTED',
  DATA_EXPORT_READY = 'DATA_EXPORT_READY',
  ORGANIZATION_INVITED = 'ORGANIZATION_INVITED',
  ORGANIZATION_ADMIN = 'ORGANIZATION_ADMIN',
  ORGANIZATION_ADMIN_ENDED = 'ORGANIZATION_ADMIN_ENDED',
  ORGANIZATION_REMOVED = 'ORGANIZATION_REMOVED',
}
registerEnumType(NotificationKind, { name: 'NotificationKind' });

@ObjectType({ description: 'An organization as it was called when somebody was told of it.' })
export class NotificationOrganization {
  @Field() alias: string;
  @Field() name: string;
}

@ObjectType()
export class Notification {
  @Field(() => ID) id: string;
  @Field(() => NotificationKind) kind: NotificationKind;
  @Field() createdAt: Date;
  @Field(() => Date, { nullable: true }) readAt: Date | null;
  @Field(() => Author, { nullable: true, description: 'Who did it; for reactions whoever did so last. Staff are not named.' })
  actor: Author | null;
  @Field(() => Int, { description: 'How many people did it; more than one for reactions only' }) actorCount: number;
  @Field(() => ID, { nullable: true }) postId: string | null;
  @Field(() => ID, { nullable: true }) commentId: string | null;
  @Field(() => String, { nullable: true, description: 'The beginning of the text it is about' }) excerpt: string | null;
  @Field(() => String, { nullable: true, description: 'What the moderators gave as their reason' }) reason: string | null;
  @Field(() => NotificationOrganization, { nullable: true }) organization: NotificationOrganization | null;
}

export const NotificationConnection = Connection(Notification, 'Notification');

@ObjectType({ description: 'What the moderators decided about oneself or what one wrote.' })
export class ModerationNotice {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field() reason: string;
  @Field() createdAt: Date;
  @Field() subjectKind: string;
  @Field(() => String, { nullable: true }) excerpt: string | null;
  @Field(() => Date, { nullable: true }) until: Date | null;
}

export const ModerationNoticeConnection = Connection(ModerationNotice, 'ModerationNotice');
