import { Args, Extensions, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { CurrentViewer } from '../../platform/auth/current-actor.decorators.js';
import { HistoryService } from './history.service.js';
import { RacingFollows } from './racing-follows.js';
import { RacingService } from './racing.service.js';
import { Circuit } from './types/circuit.type.js';
import { Driver } from './types/driver.type.js';
import { Career, DriverRaceResult, DriverSeason, DriverWins, TeamSeason } from './types/history.type.js';
import { Race } from './types/race.type.js';
import { Team } from './types/team.type.js';

@Resolver(() => Driver)
export class DriverResolver {
  constructor(
    private readonly history: HistoryService,
    private readonly racingFollows: RacingFollows,
  ) {}

  @ResolveField(() => Career)
  career(@Parent() driver: Driver): Promise<Career> {
    return this.history.driverCareer(driver.id);
  }

  @Extensions({ listSize: 20 })
  @ResolveField(() => [DriverSeason], { description: 'Newest first' })
  seasons(@Parent() driver: Driver): Promise<DriverSeason[]> {
    return this.history.driverSeasons(driver.id);
  }

  @Extensions({ listSize: 24 })
  @ResolveField(() => [DriverRaceResult], { description: 'By round' })
  results(@Parent() driver: Driver, @Args('season', { type: () => Int }) season: number): Promise<DriverRaceResult[]> {
    return this.history.driverRaces(driver.id, season);
  }

  @ResolveField(() => Boolean)
  viewerFollows(@CurrentViewer() viewer: Viewer, @Parent() driver: Driver): Promise<boolean> {
    return this.racingFollows.follows(viewer, 'driver', driver.id);
  }

  @ResolveField(() => Int)
  followerCount(@Parent() driver: Driver): Promise<number> {
    return this.racingFollows.count('driver', driver.id);
  }
}

@Resolver(() => Team)
export class TeamResolver {
  constructor(
    private readonly history: HistoryService,
    private readonly racing: RacingService,
    private readonly racingFollows: RacingFollows,
  ) {}

  @ResolveField(() => Career)
  career(@Parent() team: Team): Promise<Career> {
    return this.history.teamCareer(team.id);
  }

  @Extensions({ listSize: 20 })
  @ResolveField(() => [TeamSeason], { description: 'Newest first' })
  seasons(@Parent() team: Team): Promise<TeamSeason[]> {
    return this.history.teamSeasons(team.id);
  }

  @Extensions({ listSize: 4 })
  @ResolveField(() => [Driver], { description: 'Who raced for it in a season' })
  drivers(@Parent() team: Team, @Args('season', { type: () => Int }) season: number): Promise<Driver[]> {
    return this.racing.teamDrivers(team.id, season);
  }

  @ResolveField(() => Boolean)
  viewerFollows(@CurrentViewer() viewer: Viewer, @Parent() team: Team): Promise<boolean> {
    return this.racingFollows.follows(viewer, 'team', team.id);
  }

  @ResolveField(() => Int)
  followerCount(@Parent() team: Team): Promise<number> {
    return this.racingFollows.count('team', team.id);
  }
}

@Resolver(() => Circuit)
export class CircuitResolver {
  constructor(
    private readonly racing: RacingService,
    private readonly history: HistoryService,
  ) {}

  @ResolveField(() => Int, { description: 'Races held so far' })
  async raceCount(@Parent() circuit: Circuit): Promise<number> {
    return (await this.racing.circuitRaces(circuit.id)).filter((race) => race.status === 'COMPLETED').length;
  }

  @Extensions({ listSize: 50 })
  @ResolveField(() => [Race], { description: 'Newest first, planned ones included' })
  async races(@Parent() circuit: Circuit): Promise<readonly Race[]> {
    return this.racing.circuitRaces(circuit.id);
  }

  @Extensions({ listSize: 10 })
  @ResolveField(() => [DriverWins], { description: 'The ten who won here most often' })
  mostWins(@Parent() circuit: Circuit): Promise<DriverWins[]> {
    return this.history.mostWins(circuit.id);
  }
}
