import type { SessionKind } from '@gps/motorsport';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';
import { checkFirst } from '../../platform/graphql/connection.js';
import { RacingField, SessionKindEnum } from '../racing/index.js';
import type { SubjectKind } from './correction.policy.js';
import { RacingCorrectionState, RacingSubjectKind } from './racing-correction.type.js';

/** A whole table of results with all its cells fits three times. */
const MOST_AT_ONCE = 60;
const LONGEST_ID = 100;

@InputType()
export class RacingCorrectionFilter {
  @Field(() => RacingCorrectionState, { nullable: true }) state?: RacingCorrectionState | null;
  @Field(() => RacingSubjectKind, { nullable: true }) kind?: SubjectKind | null;
  @Field(() => Int, { nullable: true }) season?: number | null;
  @Field(() => ID, { nullable: true, description: 'A race with its results, a driver or a team' }) subjectId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who corrected' }) byId?: string | null;
}

@ArgsType()
export class RacingCorrectionsArgs {
  @Field(() => RacingCorrectionFilter, { nullable: true }) filter?: RacingCorrectionFilter | null;
  @Field(() => Int, { defaultValue: 50 }) first: number = 50;
  @Field(() => String, { nullable: true }) after?: string | null;

  static check(args: RacingCorrectionsArgs): void {
    checkFirst(args.first);
  }
}

@InputType()
export class RacingFactChange {
  @Field(() => RacingSubjectKind) kind: SubjectKind;
  @Field(() => ID, { description: 'Of a result its race' }) subjectId: string;
  @Field(() => SessionKindEnum, { nullable: true, description: 'Of results only' }) sessionKind?: SessionKind | null;
  @Field(() => ID, { nullable: true, description: 'Of results only' }) driverId?: string | null;
  @Field(() => String, { nullable: true, description: 'Of results only, as RacingResultFacts.driverNumber says it' }) driverNumber?:
    string | null;
  @Field(() => RacingField) field: RacingField;
  @Field(() => String, { nullable: true, description: 'null: it has none' }) value?: string | null;
  @Field(() => ID, { nullable: true, description: 'The correction that was seen in force; null: none' }) replaces?: string | null;
}

@InputType()
export class CorrectRacingFactsInput {
  @Field(() => [RacingFactChange], { description: 'At most 60, all or none' }) changes: RacingFactChange[];
  @Field({ description: 'Where the right values stand: https://…' }) sourceUrl: string;
  @Field() reason: string;

  static check({ changes }: CorrectRacingFactsInput): void {
    checkCount('changes', changes);
    if (changes.some((change) => [change.subjectId, change.driverId, change.driverNumber].some((id) => (id?.length ?? 0) > LONGEST_ID)))
      throw new DomainError('input.invalid', { details: { fields: { changes: ['maxLength'] } } });
  }
}

@ArgsType()
export class WithdrawRacingCorrectionsArgs {
  @Field(() => [ID], { description: 'At most 60, all or none' }) ids: string[];
  @Field() reason: string;

  static check({ ids }: WithdrawRacingCorrectionsArgs): void {
    checkCount('ids', ids);
  }
}

function checkCount(name: string, list: readonly unknown[]): void {
  if (list.length < 1 || list.length > MOST_AT_ONCE)
    throw new DomainError('input.invalid', { details: { fields: { [name]: ['between'] } } });
}
