import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Connection } from '../../platform/graphql/connection.js';
import { Author } from '../content/index.js';
import { TranslatedText } from '../policies/index.js';

export enum NotificationKind {
  FOLLOW = 'FOLLOW',
  COMMENT = 'COMMENT',
  REPLY = 'REPLY',
  REACTION = 'REACTION',
  CONTENT_REMOVED = 'CONTENT_REMOVED',
  CONTENT_RESTORED = 'CONTENT_RESTORED',
  REPORT_RESOLVED = 'REPORT_RESOLVED',
  WARNED = 'WARNED',
  APPEAL_DECIDED = 'APPEAL_DECIDED',
  DECISION_REVIEWED = 'DECISION_REVIEWED',
  SUSPENDED = 'SUSPENDED',
  SUSPENSION_LIFTED = 'SUSPENSION_LIFTED',
  NEW_DEVICE = 'NEW_DEVICE',
  SESSION_COMPROMISED = 'SESSION_COMPROMISED',
  IMPERSONATED = 'IMPERSONATED',
  PROFILE_CORRECTED = 'PROFILE_CORRECTED',
  ACCOUNT_MERGED = 'ACCOUNT_MERGED',
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

@ObjectType({ description: 'What one has said against a decision, and the answer' })
export class NoticeAppeal {
  @Field() statement: string;
  @Field() createdAt: Date;
  @Field(() => String, { nullable: true, description: 'UPHELD: the decision stands; OVERTURNED; null: somebody has yet to look at it' })
  outcome: string | null;
  @Field(() => String, { nullable: true }) reply: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
}

@ObjectType({ description: 'What the moderators decided about oneself or what one wrote: the statement of reasons' })
export class ModerationNotice {
  @Field(() => ID) id: string;
  @Field() kind: string;
  @Field({ description: 'The facts' }) reason: string;
  @Field() createdAt: Date;
  @Field() subjectKind: string;
  @Field(() => String, { nullable: true }) excerpt: string | null;
  @Field(() => Date, { nullable: true }) until: Date | null;
  @Field(() => TranslatedText, { nullable: true, description: 'The rule it rests on' }) policy: TranslatedText | null;
  @Field({ description: 'Decided without a person' }) automated: boolean;
  @Field(() => Date, { nullable: true, description: 'Until then one may appeal; null: no more, or there is nothing to appeal against' })
  appealableUntil: Date | null;
  @Field(() => NoticeAppeal, { nullable: true }) appeal: NoticeAppeal | null;
}

export const ModerationNoticeConnection = Connection(ModerationNotice, 'ModerationNotice');
