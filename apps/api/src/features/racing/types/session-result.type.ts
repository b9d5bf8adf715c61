import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { FactCorrection } from './correction.type.js';
import { Driver } from './driver.type.js';
import { Team } from './team.type.js';

@ObjectType({ description: 'One row of a session; what the session does not know is null' })
export class SessionResult {
  @Field(() => Int, { description: 'Place in the table, from 1' }) order: number;
  @Field(() => Int, { nullable: true }) position: number | null;
  @Field({ description: 'The position, or DNF, DNS, DNQ, DNPQ, DNP, NC, DSQ, EX, PL' }) positionText: string;
  @Field(() => Int, { nullable: true }) driverNumber: number | null;
  @Field(() => Driver) driver: Driver;
  @Field(() => Team) team: Team;
  @Field(() => String, { nullable: true }) engine: string | null;
  @Field(() => Int, { nullable: true }) laps: number | null;
  @Field(() => String, { nullable: true }) time: string | null;
  @Field(() => String, { nullable: true, description: 'To the first' }) gap: string | null;
  @Field(() => String, { nullable: true, description: 'To the one before' }) interval: string | null;
  @Field(() => String, { nullable: true }) q1: string | null;
  @Field(() => String, { nullable: true }) q2: string | null;
  @Field(() => String, { nullable: true }) q3: string | null;
  @Field(() => Float, { nullable: true, description: 'Of races and sprints' }) points: number | null;
  @Field(() => Int, { nullable: true }) grid: number | null;
  @Field(() => String, { nullable: true }) reasonRetired: string | null;
  @Field(() => Int, { nullable: true, description: 'The lap in which the fastest one was driven' }) lap: number | null;
  @Field({ description: 'Set the fastest lap of the race' }) fastestLap: boolean;
  @Field(() => String, { nullable: true, description: 'Time added (+10 s), places lost on the grid (+5), or a code' }) penalty:
    string | null;
  @Field({ description: 'The car was shared with another driver (until 1964)' }) sharedCar: boolean;
  @Extensions({ listSize: 1 })
  @Field(() => [FactCorrection], { description: 'Its facts that differ from the source of the data, because that was wrong' })
  corrections: FactCorrection[] = [];
}

@ObjectType()
export class PitStop {
  @Field(() => Int) stop: number;
  @Field(() => Int) lap: number;
  @Field(() => Driver) driver: Driver;
  @Field(() => Team) team: Team;
  @Field(() => Float, { description: 'The whole time in the pit lane' }) seconds: number;
  @Field({ description: 'The same as text, e.g. 23.456 or 1:02.345' }) time: string;
}
