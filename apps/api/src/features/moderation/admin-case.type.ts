import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Connection, type ConnectionOf } from '../../platform/graphql/connection.js';
import { PagedField } from '../../platform/graphql/paged-field.js';
import { ContentState } from '../content/index.js';
import { AdminAction, AdminStaff, SubjectKind } from '../moderation-log/index.js';
import { AdminMedia, AdminUser } from '../staff-users/index.js';
import { AppealOutcome, CaseStatus } from './case-status.js';
import { Strike, StrikeSuggestion } from '../policies/index.js';
import { AdminScheduledAction } from './schedule/scheduled-action.type.js';
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
  @Field(() => Int, { description: 'How likely this person’s reports are to be upheld, in percent; 50 for a newcomer' }) weight: number;
}

@ObjectType({ description: 'What a rule has raised' })
export class AdminFlag {
  @Field() ruleId: string;
  @Field(() => String, { nullable: true, description: 'As that version of it is called' }) ruleName: string | null;
  @Field(() => Int) ruleVersion: number;
  @Field(() => ReportReason) reason: ReportReason;
  @Field(() => Int) severity: number;
  @Field(() => Float, { nullable: true }) score: number | null;
  @Field() at: Date;
}

export const AdminReportConnection = Connection(AdminReport, 'AdminReport');

@ObjectType({ description: 'What the author says against the decision' })
export class AdminAppeal {
  @Field(() => ID) id: string;
  @Field() statement: string;
  @Field() createdAt: Date;
  @Field(() => AdminStaff, { description: 'Whose decision it was: anybody else may hear it' }) firstDecider: AdminStaff;
  @Field(() => AppealOutcome, { nullable: true, description: 'null: it waits' }) outcome: `${AppealOutcome}` | null;
  @Field(() => String, { nullable: true }) reply: string | null;
  @Field(() => Date, { nullable: true }) decidedAt: Date | null;
}

@ObjectType({ description: 'What the asking person may decide just now' })
export class AdminCaseViewerCan {
  @Field() dismiss: boolean;
  @Field() remove: boolean;
  @Field() suspendAuthor: boolean;
  @Field() warn: boolean;
  @Field({ description: 'Hear the appeal that waits' }) hearAppeal: boolean;
  @Field() lockAuthor: boolean;
  @Field({ description: 'Say that one works on it, or put it off' }) claim: boolean;
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
  @Field(() => AdminStaff, { nullable: true, description: 'Who works on it' }) claimedBy: AdminStaff | null;
  @Field(() => Date, { nullable: true }) claimedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Put off until then, or until it changes' }) snoozedUntil: Date | null;
  @Field({ description: 'Its author has deleted it, or the account' }) subjectGone: boolean;
  @Field(() => Int, { description: 'The highest a rule has given, 0 for none' }) severity: number;
  @Field(() => Int, { description: 'What weighs more is looked at first' }) priority: number;
  @Field(() => String, { nullable: true, description: 'Of its author' }) language: string | null;
  @Field(() => ID, { nullable: true, description: 'The race it is attached to' }) raceId: string | null;
  @Field(() => Int) flagCount: number;
  @Field(() => [AdminFlag], { description: 'Newest first' }) flags: AdminFlag[];
  @Field(() => [Strike], { description: 'Of the author, newest first, at most fifty' }) strikes: Strike[];
  @Field(() => [StrikeSuggestion], { description: 'What the ladder suggests for each policy' }) suggestions: StrikeSuggestion[];
  @Field(() => Int) reportCount: number;
  @Field(() => [AdminReasonCount], { description: 'The most frequent first' }) reasons: AdminReasonCount[];
  @PagedField(() => AdminReportConnection, 20, 'Newest first') reports: ConnectionOf<AdminReport>;
  @Field(() => AdminUser) author: AdminUser;
  @Field() excerpt: string;
  @Field(() => AdminContent) content: AdminContent;
  @Field(() => [AdminAppeal], { description: 'Newest first' }) appeals: AdminAppeal[];
  @Field(() => [AdminAction]) actions: AdminAction[];
  @Field(() => [AdminScheduledAction], { description: 'What waits for its time, and what has become of it; newest first, at most 20' })
  scheduled: AdminScheduledAction[];
  @Field(() => AdminCaseViewerCan) viewerCan: AdminCaseViewerCan;
}

export const AdminCaseConnection = Connection(AdminCase, 'AdminCase');

@ObjectType({ description: 'Somebody who works on a case' })
export class AdminCaseClaim {
  @Field(() => ID) caseId: string;
  @Field() at: Date;
  @Field(() => AdminStaff) staff: AdminStaff;
}

@ObjectType()
export class AdminCaseCounts {
  @Field(() => Int) open: number;
  @Field(() => Int) appealed: number;
  @Field(() => [AdminCaseClaim], { description: 'Who works on what just now, at most 200' }) claims: AdminCaseClaim[];
  @Field(() => Int, { description: 'Since midnight UTC' }) resolvedToday: number;
  @Field(() => Date, { nullable: true }) oldestOpenAt: Date | null;
}
