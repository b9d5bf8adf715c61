import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { DomainError } from '../../platform/errors/domain-error.js';

@ObjectType({ description: 'A figure about people or acts. Where they are too few it is hidden, and so is what would give it away' })
export class Figure {
  @Field(() => Float, { nullable: true, description: 'null: hidden' }) value: number | null;
  @Field() hidden: boolean;

  constructor(value: number | null) {
    this.value = value;
    this.hidden = value === null;
  }
}

@ObjectType({ description: 'Members who registered in one week and allow their activity to be counted' })
export class RetentionCohort {
  @Field({ description: 'Monday of the week, YYYY-MM-DD' }) week: string;
  @Field(() => Figure) members: Figure;
  @Field(() => [Figure], { description: 'How many were active in that week, in the next one, and so on until this one' }) active: Figure[];
}

@ObjectType({ description: 'How far newcomers came within their first days; each step includes the ones before' })
export class Activation {
  @Field(() => Figure) registered: Figure;
  @Field(() => Figure, { description: 'Chose a name and handle' }) named: Figure;
  @Field(() => Figure, { description: 'And followed somebody or something' }) followed: Figure;
  @Field(() => Figure, { description: 'And posted' }) posted: Figure;
}

@ObjectType({ description: 'How much of a kind happened in one phase of race weekends' })
export class PhaseFigure {
  @Field() kind: string;
  @Field() phase: string;
  @Field(() => Figure) events: Figure;
}

@ObjectType({ description: 'The work of one moderator, without a name' })
export class ModeratorLoad {
  @Field(() => Figure) decisions: Figure;
  @Field(() => Float, { nullable: true, description: 'Within how many hours half of the decisions came; null: hidden, or none' })
  medianHours: number | null;
  @Field(() => Float, { nullable: true, description: 'Share of removals and suspensions that others took back; null: hidden, or none' })
  overturnRate: number | null;
}

function within(field: string, value: number, minimum: number, maximum: number): void {
  if (!(value >= minimum && value <= maximum)) throw new DomainError('input.invalid', { details: { field, minimum, maximum } });
}

@ArgsType()
export class CohortArgs {
  @Field(() => Int, { defaultValue: 8 }) weeks: number = 8;

  static check({ weeks }: CohortArgs): void {
    within('weeks', weeks, 1, 26);
  }
}

@ArgsType()
export class ActivationArgs {
  @Field(() => Int, { defaultValue: 12 }) weeks: number = 12;
  @Field(() => Int, { defaultValue: 7, description: 'Within how many days of the registration' }) days: number = 7;

  static check({ weeks, days }: ActivationArgs): void {
    within('weeks', weeks, 1, 52);
    within('days', days, 1, 60);
  }
}

@ArgsType()
export class PeriodArgs {
  @Field(() => Int, { defaultValue: 90, description: 'The last so many days' }) days: number = 90;

  static check({ days }: PeriodArgs): void {
    within('days', days, 1, 366);
  }
}
