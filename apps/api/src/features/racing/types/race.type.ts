import { LONGEST_SESSION_MS, statusAt, type RaceStatus, type SessionKind } from '@gps/motorsport';
import { Extensions, Field, Float, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import { DateScalar } from '../../../platform/graphql/scalars.js';
import { Circuit } from './circuit.type.js';
import { FactCorrection } from './correction.type.js';
import { Driver } from './driver.type.js';
import { RaceStatusEnum, SessionKindEnum } from './racing.enums.js';
import { Team } from './team.type.js';

@ObjectType({ description: 'A place on the podium' })
export class RaceResult {
  @Field(() => Int) position: number;
  @Field(() => Driver) driver: Driver;
  @Field(() => Team) team: Team;
  @Field(() => String, { nullable: true, description: 'Race time of the winner, gap of the others' }) time: string | null;
  @Field(() => Float) points: number;
}

@ObjectType()
export class RaceSession {
  @Field(() => SessionKindEnum) kind: SessionKind;
  @Field(() => Date, { nullable: true }) startsAt: Date | null;
  @Field(() => DateScalar, { nullable: true, description: 'The day at the circuit' }) date: string | null;
  @HideField() raceId: string;
  @HideField() hasResults: boolean;

  @Field(() => RaceStatusEnum)
  get status(): RaceStatus {
    return statusAt(
      { stored: this.hasResults ? 'COMPLETED' : 'SCHEDULED', startsAt: this.startsAt, date: this.date },
      new Date(),
      LONGEST_SESSION_MS,
    );
  }
}

@ObjectType()
export class Race {
  @Field(() => ID) id: string;
  @Field(() => Int) year: number;
  @Field(() => Int) round: number;
  @Field({ description: 'The grand prix, e.g. monaco; unique within a year' }) slug: string;
  @Field() name: string;
  @Field() officialName: string;
  @Field(() => DateScalar, { description: 'The day at the circuit' }) date: string;
  @Field(() => Date, { nullable: true }) startsAt: Date | null;
  @Field(() => Circuit) circuit: Circuit;
  @Field(() => Int, { nullable: true, description: 'Laps run, or scheduled where it has not been run' }) laps: number | null;
  @Field(() => Float, { nullable: true }) distanceKm: number | null;
  @Extensions({ listSize: 8 })
  @Field(() => [RaceSession], { description: 'In the order in which they are run' })
  sessions: RaceSession[];
  @Field(() => RaceResult, { nullable: true }) winner: RaceResult | null;
  @Extensions({ listSize: 3 })
  @Field(() => [RaceResult])
  podium: RaceResult[];
  @Field(() => Race, { nullable: true, description: 'The race before it in the same season' }) previous: Race | null;
  @Field(() => Race, { nullable: true, description: 'The race after it in the same season' }) next: Race | null;
  @Field() hasSprint: boolean;
  @Field({ description: 'ISO 3166-1 alpha-2 of the grand prix, else of the circuit' }) countryCode: string;
  @Extensions({ listSize: 1 })
  @Field(() => [FactCorrection], { description: 'Its facts that differ from the source of the data, because that was wrong' })
  corrections: FactCorrection[] = [];
  @HideField() storedStatus: 'SCHEDULED' | 'COMPLETED' | 'CANCELLED';

  @Field(() => RaceStatusEnum)
  get status(): RaceStatus {
    return statusAt({ stored: this.storedStatus, startsAt: this.startsAt, date: this.date }, new Date());
  }
}
