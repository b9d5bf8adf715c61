import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Driver } from './driver.type.js';
import { Team } from './team.type.js';

@ObjectType()
export class DriverStanding {
  @Field(() => Int, { nullable: true }) position: number | null;
  @Field() positionText: string;
  @Field(() => Driver) driver: Driver;
  @Field(() => Team, { nullable: true }) team: Team | null;
  @Field(() => Float) points: number;
  @Field(() => Int) wins: number;
}

@ObjectType()
export class ConstructorStanding {
  @Field(() => Int, { nullable: true }) position: number | null;
  @Field() positionText: string;
  @Field(() => Team) team: Team;
  @Field(() => String, { nullable: true }) engine: string | null;
  @Field(() => Float) points: number;
  @Field(() => Int) wins: number;
}
