import { Extensions, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Driver } from './driver.type.js';
import { Race } from './race.type.js';
import { Team } from './team.type.js';

@ObjectType({ description: 'Everything so far, of a driver or a team' })
export class Career {
  @Field(() => Int, { description: 'Races entered; a team counts a race once' }) entries: number;
  @Field(() => Int, { description: 'Races started' }) starts: number;
  @Field(() => Int) wins: number;
  @Field(() => Int) podiums: number;
  @Field(() => Int, { description: 'First places on the grid' }) poles: number;
  @Field(() => Int) fastestLaps: number;
  @Field(() => Float, { description: 'Points of all races and sprints, those of dropped results included' }) points: number;
  @Field(() => Int) championships: number;
  @Field(() => Int, { nullable: true }) firstSeason: number | null;
  @Field(() => Int, { nullable: true }) lastSeason: number | null;
  @Field(() => Int, { nullable: true, description: 'Best result in a race' }) bestPosition: number | null;
}

@ObjectType()
export class DriverSeason {
  @Field(() => Int) year: number;
  @Extensions({ listSize: 2 })
  @Field(() => [Team])
  teams: Team[];
  @Field(() => Int, { nullable: true }) position: number | null;
  @Field(() => String, { nullable: true }) positionText: string | null;
  @Field(() => Float, { description: 'As counted for the championship' }) points: number;
  @Field(() => Int) wins: number;
  @Field(() => Int) podiums: number;
  @Field(() => Int) poles: number;
  @Field(() => Int) entries: number;
}

@ObjectType()
export class DriverRaceResult {
  @Field(() => Race) race: Race;
  @Field() positionText: string;
  @Field(() => Int, { nullable: true }) position: number | null;
  @Field(() => Int, { nullable: true }) grid: number | null;
  @Field(() => Float) points: number;
  @Field(() => Team) team: Team;
  @Field(() => String, { nullable: true }) reasonRetired: string | null;
}

@ObjectType()
export class TeamSeason {
  @Field(() => Int) year: number;
  @Field(() => Int, { nullable: true, description: 'Of the better placed engine where a team raced with two' }) position: number | null;
  @Field(() => String, { nullable: true }) positionText: string | null;
  @Field(() => Float) points: number;
  @Field(() => Int) wins: number;
  @Field(() => Int) podiums: number;
  @Field(() => Int) poles: number;
  @Extensions({ listSize: 4 })
  @Field(() => [Driver], { description: 'Who raced for it' })
  drivers: Driver[];
  @Field(() => String, { nullable: true }) engine: string | null;
}

@ObjectType()
export class DriverWins {
  @Field(() => Driver) driver: Driver;
  @Field(() => Int) wins: number;
}
