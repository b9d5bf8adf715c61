import type { SessionKind } from '@gps/motorsport';
import { Args, Extensions, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Viewer } from '../../platform/auth/actor.js';
import { CurrentViewer } from '../../platform/auth/current-actor.decorators.js';
import { RacingFollows } from './racing-follows.js';
import { ResultsService } from './results.service.js';
import { Race, RaceSession } from './types/race.type.js';
import { SessionKindEnum } from './types/racing.enums.js';
import { Season } from './types/season.type.js';
import { PitStop, SessionResult } from './types/session-result.type.js';
import { ConstructorStanding, DriverStanding } from './types/standing.type.js';

/** What a race or session needs the database for; everything else is a plain property. */
@Resolver(() => Race)
export class RaceResolver {
  constructor(
    private readonly results: ResultsService,
    private readonly racingFollows: RacingFollows,
  ) {}

  @ResolveField(() => RaceSession, { nullable: true })
  session(@Parent() race: Race, @Args('kind', { type: () => SessionKindEnum }) kind: SessionKind): RaceSession | null {
    return race.sessions.find((session) => session.kind === kind) ?? null;
  }

  @ResolveField(() => SessionResult, { nullable: true })
  fastestLap(@Parent() race: Race): Promise<SessionResult | null> {
    return this.results.fastestLap(race.id);
  }

  @Extensions({ listSize: 40 })
  @ResolveField(() => [PitStop], { description: 'By lap; known since 1994' })
  pitStops(@Parent() race: Race): Promise<PitStop[]> {
    return this.results.pitStops(race.id);
  }

  @Extensions({ listSize: 25 })
  @ResolveField(() => [DriverStanding], { description: 'After this race; empty until it has results' })
  driverStandings(@Parent() race: Race): Promise<DriverStanding[]> {
    return this.results.driverStandings(race.year, race.round);
  }

  @Extensions({ listSize: 12 })
  @ResolveField(() => [ConstructorStanding], { description: 'After this race; empty until it has results, and before 1958' })
  constructorStandings(@Parent() race: Race): Promise<ConstructorStanding[]> {
    return this.results.constructorStandings(race.year, race.round);
  }

  @ResolveField(() => Boolean)
  viewerFollows(@CurrentViewer() viewer: Viewer, @Parent() race: Race): Promise<boolean> {
    return this.racingFollows.follows(viewer, 'race', race.id);
  }
}

@Resolver(() => RaceSession)
export class RaceSessionResolver {
  constructor(private readonly service: ResultsService) {}

  @Extensions({ listSize: 24 })
  @ResolveField(() => [SessionResult], { description: 'Empty until results have come' })
  async results(@Parent() session: RaceSession): Promise<SessionResult[]> {
    return session.hasResults ? this.service.session(session.raceId, session.kind) : [];
  }
}

@Resolver(() => Season)
export class SeasonResolver {
  constructor(private readonly results: ResultsService) {}

  @Extensions({ listSize: 25 })
  @ResolveField(() => [DriverStanding], { description: 'After a round; without one the final table, or the newest' })
  async driverStandings(
    @Parent() season: Season,
    @Args('afterRound', { type: () => Int, nullable: true }) afterRound?: number | null,
  ): Promise<DriverStanding[]> {
    return isRound(season, afterRound) ? this.results.driverStandings(season.year, afterRound ?? 0) : [];
  }

  @Extensions({ listSize: 12 })
  @ResolveField(() => [ConstructorStanding], { description: 'After a round; without one the final table, or the newest. None before 1958' })
  async constructorStandings(
    @Parent() season: Season,
    @Args('afterRound', { type: () => Int, nullable: true }) afterRound?: number | null,
  ): Promise<ConstructorStanding[]> {
    return isRound(season, afterRound) ? this.results.constructorStandings(season.year, afterRound ?? 0) : [];
  }
}

/** Rounds that the season does not have are never looked up. */
const isRound = (season: Season, round: number | null | undefined): boolean =>
  round == null || season.races.some((race) => race.round === round);
