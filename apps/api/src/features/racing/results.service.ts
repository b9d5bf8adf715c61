import { formatRaceTime, type SessionKind } from '@gps/motorsport';
import { Injectable } from '@nestjs/common';
import { BatchedCache } from './batched-cache.js';
import type { Catalogue } from './catalogue.js';
import { RacingCatalogue } from './racing-catalogue.js';
import { type ResultRow, ResultsRepository, type StandingRow } from './results.repository.js';
import { RacingField } from './types/correction.type.js';
import type { PitStop, SessionResult } from './types/session-result.type.js';
import type { ConstructorStanding, DriverStanding } from './types/standing.type.js';

type Results = ReadonlyMap<SessionKind, SessionResult[]>;

interface Kept {
  readonly version: string;
  readonly results: BatchedCache<Results>;
  readonly pitStops: BatchedCache<PitStop[]>;
  readonly drivers: BatchedCache<DriverStanding[]>;
  readonly constructors: BatchedCache<ConstructorStanding[]>;
}

/** Results and standings of any race, read in batches and kept until the next import. */
@Injectable()
export class ResultsService {
  private kept: Kept | null = null;

  constructor(
    private readonly catalogue: RacingCatalogue,
    private readonly repository: ResultsRepository,
  ) {}

  async session(raceId: string, kind: SessionKind): Promise<SessionResult[]> {
    return (await (await this.caches()).results.get(raceId)).get(kind) ?? [];
  }

  async fastestLap(raceId: string): Promise<SessionResult | null> {
    return (await this.session(raceId, 'FASTEST_LAPS')).find((result) => result.position === 1) ?? null;
  }

  async pitStops(raceId: string): Promise<PitStop[]> {
    return (await this.caches()).pitStops.get(raceId);
  }

  /** After `round`; 0 means final, or the newest while the season runs. */
  async driverStandings(year: number, round: number): Promise<DriverStanding[]> {
    return (await this.caches()).drivers.get(`${year} ${round}`);
  }

  async constructorStandings(year: number, round: number): Promise<ConstructorStanding[]> {
    return (await this.caches()).constructors.get(`${year} ${round}`);
  }

  private async caches(): Promise<Kept> {
    const catalogue = await this.catalogue.get();
    if (this.kept?.version !== catalogue.version) this.kept = this.freshCaches(catalogue);
    return this.kept;
  }

  private freshCaches(catalogue: Catalogue): Kept {
    const { drivers, teams } = catalogue;
    const linked = <T extends { driverId: string; teamId: string }>({ driverId, teamId, ...row }: T) => ({
      ...row,
      driver: drivers.get(driverId),
      team: teams.get(teamId),
    });
    const toResult = (row: ResultRow): SessionResult => linked(row) as SessionResult;
    return {
      version: catalogue.version,
      results: new BatchedCache<Results>(
        async (ids) =>
          new Map(
            [...Map.groupBy(await this.repository.sessionsOf(ids), (row) => row.raceId)].map(([id, rows]) => [id, byKind(rows, toResult)]),
          ),
        new Map(),
        { limit: 300 },
      ),
      pitStops: new BatchedCache<PitStop[]>(
        async (ids) =>
          grouped(
            await this.repository.pitStopsOf(ids),
            (row) => row.raceId,
            (row) => ({ ...linked(row), time: formatRaceTime(row.seconds * 1000) }) as PitStop,
          ),
        [],
        { limit: 300 },
      ),
      drivers: new BatchedCache<DriverStanding[]>(
        async (keys) =>
          grouped(
            await this.repository.driverStandings(...split(keys)),
            asked,
            (row) => ({ ...row, driver: drivers.get(row.driverId ?? ''), team: teams.get(row.teamId ?? '') ?? null }) as DriverStanding,
          ),
        [],
        { limit: 1_000 },
      ),
      constructors: new BatchedCache<ConstructorStanding[]>(
        async (keys) =>
          grouped(
            await this.repository.constructorStandings(...split(keys)),
            asked,
            (row) => ({ ...row, team: teams.get(row.teamId ?? '') }) as ConstructorStanding,
          ),
        [],
        { limit: 1_000 },
      ),
    };
  }
}

const asked = (row: StandingRow & { asked: number }): string => `${row.year} ${row.asked}`;

function split(keys: readonly string[]): [years: number[], rounds: number[]] {
  const pairs = keys.map((key) => key.split(' ').map(Number));
  return [pairs.map(([year]) => year as number), pairs.map(([, round]) => round as number)];
}

function grouped<Row, T>(rows: readonly Row[], key: (row: Row) => string, make: (row: Row) => T): Map<string, T[]> {
  return new Map([...Map.groupBy(rows, key)].map(([group, members]) => [group, members.map(make)]));
}

function byKind(rows: readonly ResultRow[], make: (row: ResultRow) => SessionResult): Results {
  return new Map([...Map.groupBy(rows, (row) => row.kind)].map(([kind, members]) => [kind, inOrder(members).map(make)]));
}

/** Corrected places make a new order: those who have a place by it, the others behind as the source has them. */
function inOrder(rows: readonly ResultRow[]): readonly ResultRow[] {
  if (!rows.some((row) => row.corrections.some(({ field }) => field === RacingField.POSITION))) return rows;
  const place = (row: ResultRow): number => row.position ?? Infinity;
  return [...rows]
    .sort((a, b) => (place(a) === place(b) ? a.order - b.order : place(a) - place(b)))
    .map((row, i) => ({ ...row, order: i + 1 }));
}
