import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { ContentState } from '../content/index.js';
import { AdminAction, AdminStaff, SubjectKind } from '../moderation-log/index.js';
import { AdminMedia, AdminUser } from '../staff-users/index.js';
import { CaseStatus } from './case-status.js';
import { ReportReason } from '../reports/index.js';

@ObjectType({ description: 'What was reported. What its author has deleted can be read while the case is open, and is empty after that.' })
export class AdminContent {
  @Field() body: string;
  @Field() createdAt: Date;
  @Field(() => ContentState) state: ContentState;
  @Field(() => [AdminMedia]) media: AdminMedia[];
  @Field(() => ID, { nullable: true, description: 'The post, or the post under which the comment stands' }) postId: string | null;
}

@ObjectType()
export class AdminReasonCount {
  @Field(() => ReportReason) reason: ReportReason;
  @Field(() => Int) count: number;
}

@ObjectType()
export class AdminReport {
  @Field(() => ID) id: string;
  @Field(() => AdminStaff) reporter: AdminStaff;
  @Field(() => ReportReason) reason: ReportReason;
  @Field() note: string;
  @Field() createdAt: Date;
}

export const AdminReportConnection = Connection(AdminReport, 'AdminReport');

@ObjectType({ description: 'What the asking person may decide just now' })
export class AdminCaseViewerCan {
  @Field() dismiss: boolean;
  @Field() remove: boolean;
  @Field() suspendAuthor: boolean;
}

@ObjectType({ description: 'What a moderator decides: all reports about one subject.' })
export class AdminCase {
  @Field(() => ID) id: string;
  @Field(() => Int, { description: 'Sent along with a decision; a decision on another version is a Conflict' }) version: number;
  @Field(() => CaseStatus) status: CaseStatus;
  @Field(() => SubjectKind) subjectKind: SubjectKind;
  @Field(() => ID) subjectId: string;
  @Field() openedAt: Date;
  @Field() lastReportedAt: Date;
  @Field(() => Date, { nullable: true }) closedAt: Date | null;
  @Field(() => AdminStaff, { nullable: true }) closedBy: AdminStaff | null;
  @Field(() => Int) reportCount: number;
  @Field(() => [AdminReasonCount], { description: 'The most frequent first' }) reasons: AdminReasonCount[];
  @PagedField(() => AdminReportConnection, 20, 'Newest first') reports: ConnectionOf<AdminReport>;
  @Field(() => AdminUser) author: AdminUser;
  @Field() excerpt: string;
  @Field(() => AdminContent) content: AdminContent;
  @Field(() => [AdminAction]) actions: AdminAction[];
  @Field(() => AdminCaseViewerCan) viewerCan: AdminCaseViewerCan;
}

export const AdminCaseConnection = Connection(AdminCase, 'AdminCase');

@ObjectType()
export class AdminCaseCounts {
  @Field(() => Int) open: number;
  @Field(() => Int, { description: 'Since midnight UTC' }) resolvedToday: number;
  @Field(() => Date, { nullable: true }) oldestOpenAt: Date | null;
}
