import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { checkFirst } from '../../platform/graphql/connection.js';
import { SubjectKind } from '../moderation-log/index.js';
import { CaseStatus } from './case-status.js';
import { ReportReason } from '../reports/index.js';

@InputType()
export class SuspendUserInput {
  @Field(() => ID) userId: string;
  @Field({ description: 'The member reads it' }) reason: string;
  @Field(() => Date, { nullable: true, description: 'null = without end' }) until?: Date | null;
}

@InputType()
export class LockUserInput {
  @Field(() => ID) userId: string;
  @Field() reason: string;
  @Field(() => Date, { nullable: true, description: 'null = without end' }) until?: Date | null;
}

@ArgsType()
export class CasesArgs {
  @Field(() => CaseStatus, { defaultValue: CaseStatus.OPEN }) status: CaseStatus = CaseStatus.OPEN;
  @Field(() => SubjectKind, { nullable: true }) subjectKind?: SubjectKind | null;
  @Field(() => ReportReason, { nullable: true }) reason?: ReportReason | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: CasesArgs): void {
    checkFirst(args.first);
  }
}

@ArgsType()
export class CaseDecisionArgs {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The version of the case that was looked at' }) version: number;
  @Field() reason: string;
  @Field() idempotencyKey: string;
}

@ArgsType()
export class UserDecisionArgs {
  @Field(() => ID) userId: string;
  @Field() reason: string;
  @Field() idempotencyKey: string;
}

@ArgsType()
export class RestoreContentArgs {
  @Field(() => SubjectKind) subjectKind: SubjectKind;
  @Field(() => ID) subjectId: string;
  @Field() reason: string;
  @Field() idempotencyKey: string;
}
