import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

/** A season of a driver or team, counted from its races. */
export interface SeasonTallyRow { id: string; year: number; entries: number; starts: number; wins: number; podiums: number; poles: number; fastestLaps: number; points: number; best: number | null; teamIds: string[]; driverIds: string[]; engine: string | null; position: number | null; positionText: string | null; counted: number | null; final: boolean } // prettier-ignore
export interface DriverRaceRow {
  raceId: string;
  positionText: string;
  position: number | null;
  grid: number | null;
  points: number;
  teamId: string;
  reasonRetired: string | null;
}

/** Who was entered without reaching the grid; the same list as in libs/motorsport, which a test compares. */
export const NO_START = ['DNS', 'DNQ', 'DNPQ', 'DNP', 'EX'];

@Injectable()
export class HistoryRepository {
  constructor(private readonly database: Database) {}

  driverSeasons(driverIds: readonly string[]): Promise<SeasonTallyRow[]> {
    return this.database.query('racing.driver_seasons', tallies('driver'), [driverIds, NO_START]);
  }

  teamSeasons(teamIds: readonly string[]): Promise<SeasonTallyRow[]> {
    return this.database.query('racing.team_seasons', tallies('team'), [teamIds, NO_START]);
  }

  /** One season of one driver, race by race; sprint points are added to those of the race. */
  driverRaces(driverId: string, year: number): Promise<DriverRaceRow[]> {
    return this.database.query(
      'racing.driver_races',
      `SELECT s.race_id AS "raceId", s.position_text AS "positionText", s.position, s.grid, s.team_id AS "teamId", s.reason_retired AS "reasonRetired",
              (coalesce(s.points, 0) + coalesce((SELECT sum(p.points) FROM corrected_results p
                WHERE p.race_id = s.race_id AND p.kind = 'SPRINT' AND p.driver_id = s.driver_id), 0))::float8 AS points
         FROM corrected_results s JOIN races r ON r.id = s.race_id
        WHERE s.driver_id = $1 AND s.kind = 'RACE' AND r.year = $2 ORDER BY r.round, s.ordinal`,
      [driverId, year],
    );
  }
}

/**
 * Per season: what the races say, and the championship's own table beside it. A race counts once, though a driver may have
 * driven two cars in it or a team have entered many.
 */
function tallies(who: 'driver' | 'team'): string {
  const id = `${who}_id`;
  const table = who === 'driver' ? 'driver_standings' : 'constructor_standings';
  const distinct = (filter: string): string => `count(DISTINCT s.race_id) FILTER (WHERE ${filter})::int`;
  // A driver is on a podium once per race; a team may fill two places of one.
  const places = (most: number): string =>
    who === 'driver' || most === 1
      ? distinct(`s.kind = 'RACE' AND s.position <= ${most}`)
      : `count(*) FILTER (WHERE s.kind = 'RACE' AND s.position <= ${most} AND NOT s.shared_car)::int`;
  const starts =
    who === 'driver'
      ? distinct(`s.kind = 'RACE' AND s.position_text <> ALL ($2)`)
      : `count(DISTINCT s.race_id) FILTER (WHERE s.kind = 'RACE' AND s.position_text <> ALL ($2))::int`;
  return `
    WITH tally AS (
      SELECT s.${id} AS id, r.year,
             ${distinct(`s.kind = 'RACE'`)} AS entries, ${starts} AS starts, ${places(1)} AS wins, ${places(3)} AS podiums,
             ${distinct(`s.kind = 'STARTING_GRID' AND s.position = 1`)} AS poles, ${distinct(`s.kind = 'FASTEST_LAPS' AND s.position = 1`)} AS "fastestLaps",
             coalesce(sum(s.points) FILTER (WHERE s.kind IN ('RACE', 'SPRINT')), 0)::float8 AS points, min(s.position) FILTER (WHERE s.kind = 'RACE')::int AS best,
             coalesce(array_agg(DISTINCT s.team_id) FILTER (WHERE s.kind = 'RACE'), '{}') AS "teamIds",
             coalesce(array_agg(DISTINCT s.driver_id) FILTER (WHERE s.kind = 'RACE'), '{}') AS "driverIds",
             mode() WITHIN GROUP (ORDER BY s.engine_manufacturer_id) FILTER (WHERE s.kind = 'RACE') AS engine_id
        FROM corrected_results s JOIN races r ON r.id = s.race_id
       WHERE s.${id} = ANY ($1) AND s.kind IN ('RACE', 'SPRINT', 'STARTING_GRID', 'FASTEST_LAPS')
       GROUP BY 1, 2)
    SELECT t.id, t.year, t.entries, t.starts, t.wins, t.podiums, t.poles, t."fastestLaps", t.points, t.best, t."teamIds", t."driverIds",
           coalesce(c.engine, e.name) AS engine, c.position, c.position_text AS "positionText", c.points AS counted, coalesce(c.round = 0, false) AS final
      FROM tally t LEFT JOIN engine_manufacturers e ON e.id = t.engine_id
      LEFT JOIN LATERAL (
        SELECT c.position, c.position_text, c.points::float8 AS points, c.round, ${who === 'driver' ? 'NULL' : 'ce.name'} AS engine
          FROM ${table} c ${who === 'driver' ? '' : 'LEFT JOIN engine_manufacturers ce ON ce.id = c.engine_manufacturer_id'}
         WHERE c.${id} = t.id AND c.year = t.year AND c.round = (
               SELECT CASE WHEN min(l.round) = 0 THEN 0 ELSE max(l.round) END FROM ${table} l WHERE l.year = t.year)
         ORDER BY c.position NULLS LAST LIMIT 1) c ON true
     ORDER BY t.id, t.year DESC`;
}
