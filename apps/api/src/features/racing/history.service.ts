import { Injectable } from '@nestjs/common';
import { BatchedCache } from './batched-cache.js';
import type { Catalogue } from './catalogue.js';
import { HistoryRepository, type SeasonTallyRow } from './history.repository.js';
import { RacingCatalogue } from './racing-catalogue.js';
import type { Career, DriverRaceResult, DriverSeason, DriverWins, TeamSeason } from './types/history.type.js';

interface Kept {
  readonly version: string;
  readonly drivers: BatchedCache<SeasonTallyRow[]>;
  readonly teams: BatchedCache<SeasonTallyRow[]>;
  readonly races: Map<string, Promise<DriverRaceResult[]>>;
}

const MOST_SEASONS_OF_RACES = 1_000;

/** Careers and seasons, counted from results once per version of the data. */
@Injectable()
export class HistoryService {
  private kept: Kept | null = null;

  constructor(
    private readonly catalogue: RacingCatalogue,
    private readonly repository: HistoryRepository,
  ) {}

  async driverCareer(driverId: string): Promise<Career> {
    const { catalogue, kept } = await this.state();
    return careerOf(await kept.drivers.get(driverId), overYears(catalogue));
  }

  async teamCareer(teamId: string): Promise<Career> {
    const { catalogue, kept } = await this.state();
    return careerOf(await kept.teams.get(teamId), overYears(catalogue));
  }

  async driverSeasons(driverId: string): Promise<DriverSeason[]> {
    const { catalogue, kept } = await this.state();
    return (await kept.drivers.get(driverId)).map((row) => ({
      year: row.year,
      teams: row.teamIds.flatMap((id) => catalogue.teams.get(id) ?? []),
      position: row.position,
      positionText: row.positionText,
      points: row.counted ?? row.points,
      wins: row.wins,
      podiums: row.podiums,
      poles: row.poles,
      entries: row.entries,
    }));
  }

  async teamSeasons(teamId: string): Promise<TeamSeason[]> {
    const { catalogue, kept } = await this.state();
    return (await kept.teams.get(teamId)).map((row) => ({
      year: row.year,
      position: row.position,
      positionText: row.positionText,
      points: row.counted ?? row.points,
      wins: row.wins,
      podiums: row.podiums,
      poles: row.poles,
      drivers: row.driverIds.flatMap((id) => catalogue.drivers.get(id) ?? []),
      engine: row.engine,
    }));
  }

  async driverRaces(driverId: string, year: number): Promise<DriverRaceResult[]> {
    const { catalogue, kept } = await this.state();
    if (!catalogue.drivers.has(driverId) || !catalogue.seasons.some((season) => season.year === year)) return [];
    const key = `${driverId} ${year}`;
    const known = kept.races.get(key);
    if (known) return known;
    const read = this.readRaces(catalogue, driverId, year);
    if (kept.races.size >= MOST_SEASONS_OF_RACES) kept.races.clear();
    kept.races.set(key, read);
    read.catch(() => kept.races.delete(key));
    return read;
  }

  /** Who won here most often, from the winners that the catalogue holds. */
  async mostWins(circuitId: string, first = 10): Promise<DriverWins[]> {
    const { racesByCircuit } = await this.catalogue.get();
    const winners = (racesByCircuit.get(circuitId) ?? []).flatMap((race) =>
      race.podium.filter((place) => place.position === 1).map((place) => place.driver),
    );
    const byDriver = Map.groupBy(winners, (driver) => driver);
    return [...byDriver]
      .map(([driver, wins]) => ({ driver, wins: wins.length }))
      .sort((a, b) => b.wins - a.wins || a.driver.lastName.localeCompare(b.driver.lastName))
      .slice(0, first);
  }

  private async readRaces(catalogue: Catalogue, driverId: string, year: number): Promise<DriverRaceResult[]> {
    const rows = await this.repository.driverRaces(driverId, year);
    return rows.map(
      ({ raceId, teamId, ...row }) =>
        ({ ...row, race: catalogue.races.get(raceId), team: catalogue.teams.get(teamId) }) as DriverRaceResult,
    );
  }

  private async state(): Promise<{ catalogue: Catalogue; kept: Kept }> {
    const catalogue = await this.catalogue.get();
    if (this.kept?.version !== catalogue.version) {
      const cache = (read: (ids: readonly string[]) => Promise<SeasonTallyRow[]>) =>
        new BatchedCache<SeasonTallyRow[]>(async (ids) => Map.groupBy(await read(ids), (row) => row.id), [], { limit: 1_500 });
      this.kept = {
        version: catalogue.version,
        drivers: cache((ids) => this.repository.driverSeasons(ids)),
        teams: cache((ids) => this.repository.teamSeasons(ids)),
        races: new Map(),
      };
    }
    return { catalogue, kept: this.kept };
  }
}

/** Titles are won when a season is over. */
function overYears(catalogue: Catalogue): ReadonlySet<number> {
  return new Set(
    catalogue.seasons.filter((season) => season.champion !== null || season.constructorChampion !== null).map((season) => season.year),
  );
}

function careerOf(seasons: readonly SeasonTallyRow[], over: ReadonlySet<number>): Career {
  const sum = (of: (row: SeasonTallyRow) => number): number => seasons.reduce((total, row) => total + of(row), 0);
  const years = seasons.filter((row) => row.entries > 0).map((row) => row.year);
  const best = seasons.flatMap((row) => row.best ?? []);
  return {
    entries: sum((row) => row.entries),
    starts: sum((row) => row.starts),
    wins: sum((row) => row.wins),
    podiums: sum((row) => row.podiums),
    poles: sum((row) => row.poles),
    fastestLaps: sum((row) => row.fastestLaps),
    points: Math.round(sum((row) => row.points) * 100) / 100,
    championships: seasons.filter((row) => row.position === 1 && over.has(row.year)).length,
    firstSeason: years.length > 0 ? Math.min(...years) : null,
    lastSeason: years.length > 0 ? Math.max(...years) : null,
    bestPosition: best.length > 0 ? Math.min(...best) : null,
  };
}
