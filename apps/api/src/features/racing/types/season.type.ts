import { Extensions, Field, Int, ObjectType } from '@nestjs/graphql';
import { Driver } from './driver.type.js';
import { Race } from './race.type.js';
import { Team } from './team.type.js';

@ObjectType('DataSource', { description: 'Where race data comes from and under which licence; to be shown with it' })
export class RacingSource {
  @Field() name: string;
  @Field() licence: string;
  @Field(() => String, { nullable: true }) version: string | null;
}

@ObjectType()
export class Season {
  @Field(() => Int) year: number;
  @Extensions({ listSize: 24 })
  @Field(() => [Race], { description: 'By round' })
  races: Race[];
  @Field(() => Driver, { nullable: true, description: 'Once the season is over' }) champion: Driver | null;
  @Field(() => Team, { nullable: true, description: 'Once the season is over; since 1958' }) constructorChampion: Team | null;
  @Field(() => RacingSource) source: RacingSource;
  @Field({ description: 'True for a season that never was, shipped to show the product' }) invented: boolean;
}
