import type { Client } from 'pg';
import { CliError } from '../cli-error.ts';
import { Popularity } from './popularity.ts';

export interface Topic {
  readonly kind: 'driver' | 'team' | 'race';
  readonly id: string;
  readonly name: string;
}

/** A race that people look back on, with what is known of it. */
export interface PastRace extends Topic {
  readonly year: number;
  readonly circuit: string;
  readonly winner: Topic;
  readonly second: Topic;
  readonly pole: Topic;
}

/** A race of now: it has a date, and perhaps no result yet. */
export interface CalendarRace extends Topic {
  readonly circuit: string;
  readonly startsAt: number;
}

/** What a community of today talks about. */
export interface RacingTopics {
  readonly drivers: readonly Topic[];
  readonly teams: readonly Topic[];
  readonly entrants: Popularity<Topic>;
  readonly past: readonly PastRace[];
  readonly calendar: readonly CalendarRace[];
}

/** Reads the drivers and teams of the newest season whose entries are known, its races, and races to remember. */
export async function readTopics(client: Client, now: number): Promise<RacingTopics> {
  const drivers = await client.query<{ id: string; name: string }>(`
    SELECT d.id, d.name FROM drivers d JOIN season_entrants e ON e.driver_id = d.id
     WHERE e.year = (SELECT max(year) FROM season_entrants) AND NOT e.test_driver
     GROUP BY d.id ORDER BY (SELECT count(*) FROM session_results r WHERE r.driver_id = d.id AND r.kind = 'RACE' AND r.position <= 3) DESC, d.id`);
  const teams = await client.query<{ id: string; name: string }>(`
    SELECT t.id, t.name FROM teams t WHERE EXISTS (SELECT FROM season_entrants e WHERE e.team_id = t.id AND e.year = (SELECT max(year) FROM season_entrants))
     ORDER BY (SELECT count(*) FROM session_results r WHERE r.team_id = t.id AND r.kind = 'RACE' AND r.position <= 3) DESC, t.id`);
  const past = await client.query<{ id: string; name: string; year: number; circuit: string; winner: Topic; second: Topic; pole: Topic }>(`
    SELECT r.id, r.name || ' ' || r.year AS name, r.year, c.name AS circuit,
           json_build_object('kind', 'driver', 'id', w.id, 'name', w.name) AS winner, json_build_object('kind', 'driver', 'id', s.id, 'name', s.name) AS second,
           json_build_object('kind', 'driver', 'id', p.id, 'name', p.name) AS pole
      FROM races r JOIN circuits c ON c.id = r.circuit_id
      JOIN session_results rw ON rw.race_id = r.id AND rw.kind = 'RACE' AND rw.ordinal = 1 JOIN drivers w ON w.id = rw.driver_id
      JOIN session_results rs ON rs.race_id = r.id AND rs.kind = 'RACE' AND rs.ordinal = 2 JOIN drivers s ON s.id = rs.driver_id
      JOIN session_results rp ON rp.race_id = r.id AND rp.kind = 'STARTING_GRID' AND rp.ordinal = 1 JOIN drivers p ON p.id = rp.driver_id
     ORDER BY r.date DESC LIMIT 500`);
  const calendar = await client.query<{ id: string; name: string; circuit: string; startsAt: Date }>(
    `SELECT r.id, r.name || ' ' || r.year AS name, c.name AS circuit, coalesce(r.starts_at, r.date::timestamptz) AS "startsAt"
       FROM races r JOIN circuits c ON c.id = r.circuit_id WHERE r.date BETWEEN to_timestamp($1)::date - 200 AND to_timestamp($1)::date + 30 ORDER BY r.date`,
    [now / 1000],
  );
  if (drivers.rows.length === 0 || teams.rows.length === 0 || past.rows.length === 0)
    throw new CliError('There is no race data to talk about: run gps f1 import first.');
  const asTopics = (kind: Topic['kind'], rows: readonly { id: string; name: string }[]): Topic[] =>
    rows.map(({ id, name }) => ({ kind, id, name }));
  const driverTopics = asTopics('driver', drivers.rows);
  const teamTopics = asTopics('team', teams.rows);
  return {
    drivers: driverTopics,
    teams: teamTopics,
    entrants: new Popularity(
      [...driverTopics, ...teamTopics],
      (topic, i) => (topic.kind === 'driver' ? i + 2 : i - driverTopics.length + 2) ** -0.7,
    ),
    past: past.rows.map((row) => ({ ...row, kind: 'race' })),
    calendar: calendar.rows.map((row) => ({ ...row, kind: 'race', startsAt: row.startsAt.getTime() })),
  };
}
