import type { SessionKind } from '@gps/motorsport';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { FactCorrection } from './types/correction.type.js';

export interface ResultRow { raceId: string; kind: SessionKind; order: number; position: number | null; positionText: string; driverNumber: number | null; driverId: string; teamId: string; engine: string | null; laps: number | null; time: string | null; gap: string | null; interval: string | null; q1: string | null; q2: string | null; q3: string | null; points: number | null; grid: number | null; reasonRetired: string | null; lap: number | null; fastestLap: boolean; penalty: string | null; sharedCar: boolean; corrections: FactCorrection[] } // prettier-ignore
export interface PitStopRow {
  raceId: string;
  stop: number;
  lap: number;
  driverId: string;
  teamId: string;
  seconds: number;
}
export interface StandingRow { year: number; round: number; position: number | null; positionText: string; driverId: string | null; teamId: string | null; engine: string | null; points: number; wins: number } // prettier-ignore

@Injectable()
export class ResultsRepository {
  constructor(private readonly database: Database) {}

  /** All sessions of these races. */
  sessionsOf(raceIds: readonly string[]): Promise<ResultRow[]> {
    return this.database.query(
      'racing.results',
      `SELECT s.race_id AS "raceId", s.kind, s.ordinal AS order, s.position, s.position_text AS "positionText", CASE WHEN s.driver_number ~ '^[0-9]{1,4}$' THEN s.driver_number::int END AS "driverNumber",
              s.driver_id AS "driverId", s.team_id AS "teamId", e.name AS engine, s.laps, s.time, s.gap, s.interval, s.q1, s.q2, s.q3,
              CASE WHEN s.kind IN ('RACE', 'SPRINT') THEN coalesce(s.points, 0)::float8 END AS points, s.grid, s.reason_retired AS "reasonRetired", s.lap,
              s.fastest_lap AS "fastestLap", s.penalty, s.shared_car AS "sharedCar", coalesce(s.marks, '[]') AS corrections
         FROM corrected_results s LEFT JOIN engine_manufacturers e ON e.id = s.engine_manufacturer_id
        WHERE s.race_id = ANY ($1) ORDER BY s.race_id, s.kind, s.ordinal`,
      [raceIds],
    );
  }

  pitStopsOf(raceIds: readonly string[]): Promise<PitStopRow[]> {
    return this.database.query(
      'racing.pit_stops',
      `SELECT race_id AS "raceId", stop, lap, driver_id AS "driverId", team_id AS "teamId", seconds::float8 AS seconds
         FROM pit_stops WHERE race_id = ANY ($1) ORDER BY race_id, lap, ordinal`,
      [raceIds],
    );
  }

  /** Tables after `round` of `year`; round 0 is the final one, or the newest where the season still runs. */
  driverStandings(years: readonly number[], rounds: readonly number[]): Promise<(StandingRow & { asked: number })[]> {
    return this.standings('driver', years, rounds);
  }

  constructorStandings(years: readonly number[], rounds: readonly number[]): Promise<(StandingRow & { asked: number })[]> {
    return this.standings('constructor', years, rounds);
  }

  private standings(
    who: 'driver' | 'constructor',
    years: readonly number[],
    rounds: readonly number[],
  ): Promise<(StandingRow & { asked: number })[]> {
    const table = `${who}_standings`;
    const entrant = who === 'driver' ? 's.driver_id AS "driverId", NULL AS engine' : `NULL AS "driverId", e.name AS engine`;
    const engine = who === 'driver' ? '' : 'LEFT JOIN engine_manufacturers e ON e.id = s.engine_manufacturer_id';
    return this.database.query(
      `racing.${table}`,
      `SELECT k.year, k.round AS asked, s.round, s.position, s.position_text AS "positionText", ${entrant}, s.team_id AS "teamId", s.points::float8 AS points, s.wins
         FROM unnest($1::int[], $2::int[]) AS k (year, round)
         JOIN ${table} s ON s.year = k.year AND s.round = CASE
              WHEN k.round > 0 OR EXISTS (SELECT FROM ${table} f WHERE f.year = k.year AND f.round = 0) THEN k.round
              ELSE (SELECT max(l.round) FROM ${table} l WHERE l.year = k.year) END
         ${engine}
        ORDER BY k.year, k.round, s.ordinal`,
      [years, rounds],
    );
  }
}
