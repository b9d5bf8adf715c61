import type { SessionKind } from '@gps/motorsport';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../platform/graphql/scalars.js';
import { RacingField, SessionKindEnum } from '../racing/index.js';
import type { SubjectKind } from './correction.policy.js';
import { RacingCorrection, RacingSubjectKind } from './racing-correction.type.js';

@ObjectType()
export class RacingFact {
  @Field(() => RacingField) field: RacingField;
  @Field(() => String, { nullable: true, description: 'What the source says' }) imported: string | null;
  @Field(() => String, { nullable: true, description: 'What members see' }) value: string | null;
  @Field(() => RacingCorrection, { nullable: true, description: 'The one in force' }) correction: RacingCorrection | null;
}

@ObjectType({ description: 'A race of a calendar in short' })
export class RacingCalendarLine {
  @Field(() => ID) id: string;
  @Field(() => Int) round: number;
  @Field() name: string;
  @Field(() => DateScalar) date: string;
  @Field(() => Int, { description: 'In force, those of its results included' }) corrections: number;
}

@ObjectType({ description: 'A driver or team of a season in short' })
export class RacingEntrantLine {
  @Field(() => RacingSubjectKind) kind: SubjectKind;
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int, { description: 'In force' }) corrections: number;
}

@ObjectType({ description: 'A row of a session, with what can be corrected of it' })
export class RacingResultFacts {
  @Field(() => ID) driverId: string;
  @Field({ description: 'Of the car; empty where it is not known' }) driverNumber: string;
  @Field() driverName: string;
  @Field() teamName: string;
  @Field(() => [RacingFact]) facts: RacingFact[];
}

@ObjectType({ description: 'A race, driver or team, with what can be corrected of it' })
export class RacingSubjectFacts {
  @Field(() => RacingSubjectKind) kind: SubjectKind;
  @Field(() => ID) id: string;
  @Field() name: string;
  @Field(() => Int, { nullable: true, description: 'Of races' }) season: number | null;
  @Field(() => String, { nullable: true, description: 'Of the circuit of a race' }) timeZone: string | null;
  @Field({ description: 'Where members see it' }) address: string;
  @Field(() => [RacingFact]) facts: RacingFact[];
  @Field(() => [SessionKindEnum], { description: 'Of a race: those with results' }) sessions: SessionKind[];
  @Field(() => [RacingResultFacts], { description: 'Of one session of a race, in the order that members see' })
  results: RacingResultFacts[];
}
