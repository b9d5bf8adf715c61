import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { SubjectKind } from '../moderation-log/index.js';
import { AppealOutcome, CaseActionKind, CaseStatus, ClaimFilter } from './case-status.js';
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
  @Field(() => ReportReason, { nullable: true, description: 'Of a report or a rule' }) reason?: ReportReason | null;
  @Field(() => String, { nullable: true, description: 'Of the author, e.g. de' }) language?: string | null;
  @Field(() => ID, { nullable: true, description: 'Attached to this race' }) raceId?: string | null;
  @Field(() => Int, { defaultValue: 0, description: 'At least; 0 to 4' }) minSeverity: number = 0;
  @Field(() => ClaimFilter, { nullable: true }) claim?: ClaimFilter | null;
  @Field({ defaultValue: false, description: 'Those that are put off, instead of those that are not' }) snoozed: boolean = false;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: CasesArgs): void {
    checkFirst(args.first);
  }
}

@InputType()
export class CaseActionInput {
  @Field(() => CaseActionKind) kind: CaseActionKind;
  @Field(() => Date, { nullable: true, description: 'The end of a removal, suspension or lock; null = without end' }) until?: Date | null;
}

@InputType({ description: 'A statement of reasons: what is done, by which policy, on which facts' })
export class DecideCaseInput {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The version of the case that was looked at' }) version: number;
  @Field(() => ID, { nullable: true, description: 'Needed for all but a dismissal' }) policyId?: string | null;
  @Field({ description: 'What the author reads; of a dismissal only staff' }) facts: string;
  @Field(() => [CaseActionInput], { description: 'One to four' }) actions: CaseActionInput[];
  @Field(() => Date, { nullable: true, description: 'It takes effect then, within thirty days; null = at once' }) at?: Date | null;
}

@ArgsType()
export class DecideCaseArgs {
  @Field(() => DecideCaseInput) input: DecideCaseInput;
  @Field() idempotencyKey: string;

  static check({ input }: DecideCaseArgs): void {
    if (input.actions.length <= 4) return;
    throw new DomainError('input.invalid', { details: { field: 'actions', minimum: 1, maximum: 4 } });
  }
}

@InputType()
export class DecideAppealInput {
  @Field(() => ID) caseId: string;
  @Field(() => Int, { description: 'The version of the case that was looked at' }) version: number;
  @Field(() => AppealOutcome) outcome: AppealOutcome;
  @Field({ description: 'Whoever appealed reads it, and whoever had decided' }) reply: string;
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
