import type { SessionKind } from '@gps/motorsport';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { RacingField } from '../racing/index.js';
import type { SubjectKind } from './correction.policy.js';
import type { RacingCalendarLine, RacingEntrantLine } from './racing-facts.type.js';

export interface ImportedFact {
  readonly sessionKind: string;
  readonly driverId: string;
  readonly driverNumber: string;
  readonly field: RacingField;
  readonly imported: string | null;
}

export interface SubjectRow {
  readonly name: string;
  readonly season: number | null;
  readonly slug: string | null;
  readonly timeZone: string | null;
  readonly sessions: SessionKind[];
}

export interface ResultLine {
  readonly driverId: string;
  readonly driverNumber: string;
  readonly driverName: string;
  readonly teamName: string;
}

const COUNT = (condition: string): string =>
  `(SELECT count(*)::int FROM racing_corrections c WHERE c.ended_at IS NULL AND ${condition}) AS corrections`;
const SUBJECT: Readonly<Record<Exclude<SubjectKind, 'RESULT'>, string>> = {
  RACE: `SELECT r.name || ' ' || r.year AS name, r.year AS season, r.slug, c.time_zone AS "timeZone",
      (SELECT coalesce(array_agg(DISTINCT s.kind), '{}') FROM session_results s WHERE s.race_id = r.id) AS sessions
    FROM races r JOIN circuits c ON c.id = r.circuit_id WHERE r.id = $1`,
  DRIVER: `SELECT name, NULL AS season, NULL AS slug, NULL AS "timeZone", '{}'::text[] AS sessions FROM drivers WHERE id = $1`,
  TEAM: `SELECT name, NULL AS season, NULL AS slug, NULL AS "timeZone", '{}'::text[] AS sessions FROM teams WHERE id = $1`,
};

/** Racing data as staff look at it when they correct it: always from the tables, never from memory. */
@Injectable()
export class FactsRepository {
  constructor(private readonly database: Database) {}

  async seasons(): Promise<number[]> {
    const rows = await this.database.query<{ year: number }>('racing_facts.seasons', 'SELECT year FROM seasons ORDER BY year DESC');
    return rows.map(({ year }) => year);
  }

  calendar(season: number): Promise<RacingCalendarLine[]> {
    return this.database.query(
      'racing_facts.calendar',
      `SELECT r.id, r.round, r.name, r.date::text AS date, ${COUNT(`c.season = r.year AND c.subject_id = r.id`)} FROM races r WHERE r.year = $1 ORDER BY r.round`,
      [season],
    );
  }

  entrants(season: number): Promise<RacingEntrantLine[]> {
    return this.database.query(
      'racing_facts.entrants',
      `SELECT 'TEAM' AS kind, t.id, t.name, ${COUNT(`c.subject_kind = 'TEAM' AND c.subject_id = t.id`)}
         FROM teams t WHERE EXISTS (SELECT FROM season_entrants e WHERE e.team_id = t.id AND e.year = $1)
        UNION ALL
       SELECT 'DRIVER', d.id, d.name, ${COUNT(`c.subject_kind = 'DRIVER' AND c.subject_id = d.id`)}
         FROM drivers d WHERE EXISTS (SELECT FROM season_entrants e WHERE e.driver_id = d.id AND e.year = $1)
        ORDER BY 1 DESC, 3, 2`,
      [season],
    );
  }

  subject(kind: Exclude<SubjectKind, 'RESULT'>, id: string): Promise<SubjectRow | null> {
    return this.database.one(`racing_facts.${kind.toLowerCase()}`, SUBJECT[kind], [id]);
  }

  /** Of a race also those of one session. */
  imported(kind: SubjectKind, id: string, session = ''): Promise<ImportedFact[]> {
    return this.database.query(
      'racing_facts.imported',
      `SELECT session_kind AS "sessionKind", driver_id AS "driverId", driver_number AS "driverNumber", field, imported
         FROM racing_facts WHERE subject_kind = $1 AND subject_id = $2 AND session_kind = $3`,
      [kind, id, session],
    );
  }

  results(raceId: string, session: string): Promise<ResultLine[]> {
    return this.database.query(
      'racing_facts.results',
      `SELECT s.driver_id AS "driverId", coalesce(s.driver_number, '') AS "driverNumber", d.name AS "driverName", t.name AS "teamName"
         FROM corrected_results s JOIN drivers d ON d.id = s.driver_id JOIN teams t ON t.id = s.team_id
        WHERE s.race_id = $1 AND s.kind = $2 ORDER BY s.position NULLS LAST, s.ordinal`,
      [raceId, session],
    );
  }
}
