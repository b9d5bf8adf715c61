import type { SessionKind } from '@gps/motorsport';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { FactCorrection, RacingField } from './types/correction.type.js';

export interface TeamRow {
  id: string;
  name: string;
  fullName: string;
  countryCode: string;
  searchText: string;
  predecessors: string[];
}
export interface DriverRow { id: string; name: string; firstName: string; lastName: string; abbreviation: string | null; number: number | null; countryCode: string | null; nationality: string | null; dateOfBirth: string | null; dateOfDeath: string | null; placeOfBirth: string | null; searchText: string } // prettier-ignore
export interface CircuitRow { id: string; name: string; fullName: string; placeName: string; countryCode: string; country: string; latitude: number; longitude: number; timeZone: string; type: string; direction: string; lengthKm: number; turns: number; searchText: string } // prettier-ignore
export interface SeasonRow { year: number; sourceName: string; sourceLicence: string; sourceVersion: string | null; invented: boolean; championId: string | null; constructorChampionId: string | null } // prettier-ignore
export interface RaceRow { id: string; year: number; round: number; slug: string; name: string; officialName: string; date: string; startsAt: Date | null; circuitId: string; laps: number | null; distanceKm: number | null; hasSprint: boolean; countryCode: string; storedStatus: 'SCHEDULED' | 'COMPLETED' | 'CANCELLED' } // prettier-ignore
export interface SessionRow {
  raceId: string;
  kind: SessionKind;
  date: string | null;
  startsAt: Date | null;
  hasResults: boolean;
}
export interface PodiumRow {
  raceId: string;
  position: number;
  driverId: string;
  teamId: string;
  time: string | null;
  points: number;
}
/** What staff corrected about a race, a driver or a team. */
export interface CorrectedRow {
  kind: 'RACE' | 'DRIVER' | 'TEAM';
  id: string;
  facts: Partial<Record<RacingField, string | null>>;
  marks: FactCorrection[];
}
export interface CatalogueVersion {
  readonly imported: string;
  /** With the corrections. */
  readonly all: string;
}
export interface EntryRow {
  year: number;
  driverId: string;
  teamId: string;
  tests: boolean;
}

/** Everything that pages refer to by id, read once per version of the data. */
@Injectable()
export class CatalogueRepository {
  constructor(private readonly database: Database) {}

  /** Changes with every correction, and with every import that changed something; an import that was killed half-way counts by the seasons it wrote. */
  async version(): Promise<CatalogueVersion> {
    const row = await this.database.one<{ imported: string; revision: string | null }>(
      'racing.version',
      `SELECT concat_ws(' ', (SELECT max(id) FROM racing_imports), (SELECT count(*) FROM seasons), (SELECT max(imported_at) FROM seasons)) AS imported,
              (SELECT max(revision) FROM racing_corrections)::text AS revision`,
    );
    const { imported = '', revision = null } = row ?? {};
    return { imported, all: `${imported} ${revision ?? 0}` };
  }

  teams(): Promise<TeamRow[]> {
    return this.database.query(
      'racing.teams',
      `SELECT t.id, t.name, t.full_name AS "fullName", c.alpha2 AS "countryCode", t.search_text AS "searchText",
              coalesce((SELECT array_agg(p.member_id ORDER BY p.since) FROM (
                SELECT l.member_id, min(l.year_from) AS since FROM team_lineage l
                 WHERE l.team_id = t.id AND l.member_id <> t.id
                   AND l.year_from < coalesce((SELECT min(own.year_from) FROM team_lineage own WHERE own.team_id = t.id AND own.member_id = t.id), 9999)
                 GROUP BY l.member_id) p), '{}') AS predecessors
         FROM teams t JOIN countries c ON c.id = t.country_id ORDER BY t.name, t.id`,
    );
  }

  drivers(): Promise<DriverRow[]> {
    return this.database.query(
      'racing.drivers',
      `SELECT d.id, d.name, d.first_name AS "firstName", d.last_name AS "lastName", d.abbreviation, d.permanent_number AS number,
              c.alpha2 AS "countryCode", c.demonym AS nationality, d.date_of_birth::text AS "dateOfBirth", d.date_of_death::text AS "dateOfDeath",
              d.place_of_birth AS "placeOfBirth", d.search_text AS "searchText"
         FROM drivers d LEFT JOIN countries c ON c.id = d.nationality_id ORDER BY d.last_name, d.first_name, d.id`,
    );
  }

  circuits(): Promise<CircuitRow[]> {
    return this.database.query(
      'racing.circuits',
      `SELECT s.id, s.name, s.full_name AS "fullName", s.place_name AS "placeName", c.alpha2 AS "countryCode", c.name AS country, s.latitude, s.longitude,
              s.time_zone AS "timeZone", s.type, s.direction, s.length_km::float8 AS "lengthKm", s.turns, s.search_text AS "searchText"
         FROM circuits s JOIN countries c ON c.id = s.country_id ORDER BY s.name, s.id`,
    );
  }

  /** Champions of seasons whose every round has results. */
  seasons(): Promise<SeasonRow[]> {
    return this.database.query(
      'racing.seasons',
      `SELECT s.year, s.source_name AS "sourceName", s.source_licence AS "sourceLicence", s.source_version AS "sourceVersion", s.invented,
              (SELECT d.driver_id FROM driver_standings d WHERE d.year = s.year AND d.round = 0 AND d.position = 1 LIMIT 1) AS "championId",
              (SELECT t.team_id FROM constructor_standings t WHERE t.year = s.year AND t.round = 0 AND t.position = 1 LIMIT 1) AS "constructorChampionId"
         FROM seasons s ORDER BY s.year DESC`,
    );
  }

  races(): Promise<RaceRow[]> {
    return this.database.query(
      'racing.races',
      `SELECT r.id, r.year, r.round, r.slug, r.name, r.official_name AS "officialName", r.date::text AS date, r.starts_at AS "startsAt", r.circuit_id AS "circuitId",
              coalesce(r.laps, r.scheduled_laps) AS laps, r.distance_km::float8 AS "distanceKm", r.has_sprint AS "hasSprint",
              coalesce(gc.alpha2, cc.alpha2) AS "countryCode", r.status AS "storedStatus"
         FROM races r JOIN grands_prix g ON g.id = r.slug JOIN circuits c ON c.id = r.circuit_id JOIN countries cc ON cc.id = c.country_id
              LEFT JOIN countries gc ON gc.id = g.country_id
        ORDER BY r.year, r.round`,
    );
  }

  sessions(): Promise<SessionRow[]> {
    return this.database.query(
      'racing.sessions',
      `SELECT s.race_id AS "raceId", s.kind, s.date::text AS date, s.starts_at AS "startsAt",
              EXISTS (SELECT FROM session_results r WHERE r.race_id = s.race_id AND r.kind = s.kind) AS "hasResults"
         FROM race_sessions s`,
    );
  }

  podiums(): Promise<PodiumRow[]> {
    return this.database.query(
      'racing.podiums',
      `SELECT race_id AS "raceId", position, driver_id AS "driverId", team_id AS "teamId", CASE WHEN position = 1 THEN time ELSE coalesce(gap, time) END AS time,
              coalesce(points, 0)::float8 AS points
         FROM corrected_results WHERE kind = 'RACE' AND position <= 3 ORDER BY race_id, position, ordinal`,
    );
  }

  corrections(): Promise<CorrectedRow[]> {
    return this.database.query(
      'racing.corrections',
      `SELECT subject_kind AS kind, subject_id AS id, facts, marks FROM corrections_in_force WHERE subject_kind <> 'RESULT'`,
    );
  }

  /** Who drove for whom, by year. Test drivers are those who raced nowhere. */
  entries(): Promise<EntryRow[]> {
    return this.database.query(
      'racing.entries',
      `SELECT year, driver_id AS "driverId", team_id AS "teamId", bool_and(test_driver OR cardinality(rounds) = 0) AS tests
         FROM season_entrants GROUP BY 1, 2, 3 ORDER BY 1, max((SELECT max(round) FROM unnest(rounds) AS round)) NULLS FIRST, 2, 3`,
    );
  }
}
