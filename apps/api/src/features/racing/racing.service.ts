import { Injectable } from '@nestjs/common';
import { DomainError } from '../../platform/errors/domain-error.js';
import type { ConnectionOf } from '../../platform/graphql/connection.js';
import './racing.errors.js';
import { RacingCatalogue } from './racing-catalogue.js';
import { type ListArgs, listPage } from './racing-lists.js';
import type { Circuit } from './types/circuit.type.js';
import type { Driver } from './types/driver.type.js';
import type { Race } from './types/race.type.js';
import type { Season } from './types/season.type.js';
import type { Team } from './types/team.type.js';

/** Anybody may read all of racing, so nothing here asks who acts. */
@Injectable()
export class RacingService {
  constructor(private readonly catalogue: RacingCatalogue) {}

  async seasons(): Promise<readonly Season[]> {
    return (await this.catalogue.get()).seasons;
  }

  async season(year: number): Promise<Season | null> {
    return (await this.catalogue.get()).seasons.find((season) => season.year === year) ?? null;
  }

  /** Of today's year, else the newest there is. */
  async currentSeason(now = new Date()): Promise<Season> {
    const { seasons } = await this.catalogue.get();
    const season = seasons.find(({ year }) => year === now.getUTCFullYear()) ?? seasons[0];
    if (!season) throw new DomainError('racing.no_data');
    return season;
  }

  /** The newest season in which a race was run: what standings are worth showing. */
  async standingsSeason(): Promise<Season> {
    const { seasons } = await this.catalogue.get();
    return seasons.find(({ races }) => races.some((race) => race.winner !== null)) ?? this.currentSeason();
  }

  /** The one running now, else the first that is still to come. */
  async nextRace(): Promise<Race | null> {
    const { races } = await this.catalogue.get();
    for (const race of races.values()) if (race.status === 'SCHEDULED' || race.status === 'IN_PROGRESS') return race;
    return null;
  }

  async race(year: number, slug: string): Promise<Race | null> {
    return (await this.catalogue.get()).races.get(`${year}-${slug}`) ?? null;
  }

  async driver(id: string): Promise<Driver | null> {
    return (await this.catalogue.get()).drivers.get(id) ?? null;
  }

  async team(id: string): Promise<Team | null> {
    return (await this.catalogue.get()).teams.get(id) ?? null;
  }

  async circuit(id: string): Promise<Circuit | null> {
    return (await this.catalogue.get()).circuits.get(id) ?? null;
  }

  async circuitRaces(circuitId: string): Promise<readonly Race[]> {
    const { racesByCircuit } = await this.catalogue.get();
    return (racesByCircuit.get(circuitId) ?? []).toReversed();
  }

  async drivers(args: ListArgs & { season?: number | null }): Promise<ConnectionOf<Driver>> {
    const { drivers, entries } = await this.catalogue.get();
    const entered =
      args.season == null
        ? null
        : new Set(entries.filter((entry) => entry.year === args.season && !entry.tests).map((entry) => entry.driverId));
    return listPage(
      [...drivers.values()].filter((driver) => entered?.has(driver.id) ?? true),
      args,
    );
  }

  async teams(args: ListArgs & { season?: number | null }): Promise<ConnectionOf<Team>> {
    const { teams, entries } = await this.catalogue.get();
    const entered =
      args.season == null ? null : new Set(entries.filter((entry) => entry.year === args.season).map((entry) => entry.teamId));
    return listPage(
      [...teams.values()].filter((team) => entered?.has(team.id) ?? true),
      args,
    );
  }

  async circuits(args: ListArgs): Promise<ConnectionOf<Circuit>> {
    return listPage([...(await this.catalogue.get()).circuits.values()], args);
  }

  /** Who drove for a team in a season, in the order of their last race; reserves behind them. */
  async teamDrivers(teamId: string, year: number): Promise<Driver[]> {
    const { drivers, entries } = await this.catalogue.get();
    const own = entries.filter((entry) => entry.teamId === teamId && entry.year === year && !entry.tests);
    return own.flatMap((entry) => drivers.get(entry.driverId) ?? []).toReversed();
  }
}
