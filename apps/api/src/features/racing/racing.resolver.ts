import { Args, ArgsType, Extensions, Field, ID, Int, Query, Resolver } from '@nestjs/graphql';
import { Public } from '../../platform/auth/access.decorators.js';
import { Connection } from '../../platform/graphql/connection.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import { RacingService } from './racing.service.js';
import { Circuit } from './types/circuit.type.js';
import { Driver } from './types/driver.type.js';
import { Race } from './types/race.type.js';
import { Season } from './types/season.type.js';
import { Team } from './types/team.type.js';

const DriverConnection = Connection(Driver, 'Driver');
const TeamConnection = Connection(Team, 'Team');
const CircuitConnection = Connection(Circuit, 'Circuit');

@ArgsType()
class CircuitsArgs {
  @Field(() => String, { nullable: true, description: 'Part of a name; accents and case do not matter' }) search?: string | null;
  @Field(() => Int, { defaultValue: 50 }) first: number;
  @Field(() => String, { nullable: true }) after?: string | null;
}

@ArgsType()
class EntrantsArgs extends CircuitsArgs {
  @Field(() => Int, { nullable: true, description: 'Only those of this season' }) season?: number | null;
}

@Resolver()
export class RacingResolver {
  constructor(private readonly racing: RacingService) {}

  @Extensions({ listSize: 80 })
  @Query(() => [Season], { description: 'Newest first' })
  @Public()
  seasons(): Promise<readonly Season[]> {
    return this.racing.seasons();
  }

  @Query(() => Season, { nullable: true })
  @Public()
  season(@Args('year', { type: () => Int }) year: number): Promise<Season | null> {
    return this.racing.season(year);
  }

  @Query(() => Season, { description: 'The season of today, else the newest with a calendar' })
  @Public()
  currentSeason(): Promise<Season> {
    return this.racing.currentSeason();
  }

  @Query(() => Season, { description: 'The newest season in which a race was run' })
  @Public()
  standingsSeason(): Promise<Season> {
    return this.racing.standingsSeason();
  }

  @Query(() => Race, { nullable: true, description: 'The one running now, else the first that is still to come' })
  @Public()
  nextRace(): Promise<Race | null> {
    return this.racing.nextRace();
  }

  @Query(() => Race, { nullable: true })
  @Public()
  race(@Args('year', { type: () => Int }) year: number, @Args('slug') slug: string): Promise<Race | null> {
    return this.racing.race(year, slug);
  }

  @Query(() => Driver, { nullable: true })
  @Public()
  driver(@Args('id', { type: () => ID }) id: string): Promise<Driver | null> {
    return this.racing.driver(id);
  }

  @Query(() => Team, { nullable: true })
  @Public()
  team(@Args('id', { type: () => ID }) id: string): Promise<Team | null> {
    return this.racing.team(id);
  }

  @Query(() => Circuit, { nullable: true })
  @Public()
  circuit(@Args('id', { type: () => ID }) id: string): Promise<Circuit | null> {
    return this.racing.circuit(id);
  }

  @Query(() => DriverConnection, { description: 'By last name' })
  @Public()
  drivers(@Args() args: EntrantsArgs): Promise<ConnectionOf<Driver>> {
    return this.racing.drivers(args);
  }

  @Query(() => TeamConnection, { description: 'By name' })
  @Public()
  teams(@Args() args: EntrantsArgs): Promise<ConnectionOf<Team>> {
    return this.racing.teams(args);
  }

  @Query(() => CircuitConnection, { description: 'By name' })
  @Public()
  circuits(@Args() args: CircuitsArgs): Promise<ConnectionOf<Circuit>> {
    return this.racing.circuits(args);
  }
}
