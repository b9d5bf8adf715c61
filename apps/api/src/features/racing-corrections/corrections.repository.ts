import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import { type RacingField, teamColours } from '../racing/index.js';
import type { SubjectKind } from './correction.policy.js';
import type { RacingCorrection, RacingCorrectionState } from './racing-correction.type.js';

export type CorrectionRow = Omit<RacingCorrection, 'viewerCan'>;

/** One fact of one thing; what is not of a result is empty there. */
export interface FactKey {
  readonly kind: SubjectKind;
  readonly subjectId: string;
  readonly sessionKind: string;
  readonly driverId: string;
  readonly driverNumber: string;
  readonly field: RacingField;
}

export interface NewCorrection extends FactKey {
  readonly id: string;
  readonly imported: string | null;
  readonly corrected: string | null;
}

/** A fact as a correction finds it. */
export interface FoundFact {
  /** How many rows of the source this is; 1 unless something is wrong. */
  readonly rows: number;
  readonly imported: string | null;
  readonly inForce: string | null;
  readonly corrected: string | null;
}

export interface CorrectionSearch {
  readonly state: RacingCorrectionState | null;
  readonly kind: SubjectKind | null;
  readonly season: number | null;
  readonly subjectId: string | null;
  readonly byId: string | null;
  readonly ids: readonly string[] | null;
  readonly beforeId: string | null;
  readonly limit: number;
}

export const EVERY: CorrectionSearch = {
  ...{ state: null, kind: null, season: null, subjectId: null, byId: null, ids: null, beforeId: null, limit: 50 },
};

const SAME = (one: string, other: string): string =>
  ['subject_kind', 'subject_id', 'session_kind', 'driver_id', 'driver_number', 'field']
    .map((name) => `${one}.${name} = ${other}.${name}`)
    .join(' AND ');

/** $1 are the colours of teams, which are ours and in no table. */
const SEARCH = `
  SELECT * FROM (
    SELECT c.id, c.subject_kind AS kind, c.subject_id AS "subjectId", nullif(c.session_kind, '') AS "sessionKind", nullif(c.driver_id, '') AS "driverId",
           nullif(c.driver_number, '') AS "driverNumber", c.season, c.field, c.imported AS "importedValue", c.corrected AS "correctedValue", now.value AS "importedNow",
           c.source_url AS "sourceUrl", c.reason, c.corrected_by AS "byId", c.corrected_by_name AS "byName", c.corrected_at AS "correctedAt",
           c.ended_at AS "endedAt", c.ended_by_name AS "endedByName", c.end_reason AS "endReason", c.replaced_by AS "replacedById",
           coalesce(CASE WHEN c.subject_kind IN ('RACE', 'RESULT') THEN (SELECT r.name || ' ' || r.year FROM races r WHERE r.id = c.subject_id)
                WHEN c.subject_kind = 'DRIVER' THEN (SELECT d.name FROM drivers d WHERE d.id = c.subject_id)
                ELSE (SELECT t.name FROM teams t WHERE t.id = c.subject_id) END, c.subject_id) AS "subjectName",
           CASE WHEN c.driver_id <> '' THEN coalesce((SELECT d.name FROM drivers d WHERE d.id = c.driver_id), c.driver_id) END AS "driverName",
           CASE WHEN c.ended_at IS NOT NULL THEN 'ENDED' WHEN now.found IS NULL THEN 'LOST' WHEN now.value IS NOT DISTINCT FROM c.corrected THEN 'CAUGHT_UP'
                WHEN now.value IS DISTINCT FROM c.imported THEN 'OVERTAKEN' ELSE 'IN_FORCE' END AS state
      FROM racing_corrections c LEFT JOIN LATERAL (
             SELECT true AS found, CASE WHEN c.field = 'COLOUR' THEN $1::jsonb ->> c.subject_id ELSE f.imported END AS value
               FROM racing_facts f WHERE ${SAME('f', 'c')} LIMIT 1) now ON true
     WHERE ($2::text IS NULL OR c.subject_kind = $2) AND ($3::int IS NULL OR c.season = $3) AND ($4::text IS NULL OR c.subject_id = $4)
       AND ($5::uuid IS NULL OR c.corrected_by = $5) AND ($6::uuid[] IS NULL OR c.id = ANY ($6)) AND ($7::uuid IS NULL OR c.id < $7)) found
   WHERE $8::text IS NULL OR state = $8 ORDER BY id DESC LIMIT $9`;

@Injectable()
export class CorrectionsRepository {
  constructor(private readonly database: Database) {}

  /** One after the other, so that places of a session are compared with what is there and revisions come in order. */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(async (tx) => {
      await tx.query('racing_corrections.lock', `SELECT pg_advisory_xact_lock(hashtext('racing-corrections'))`);
      return work(tx);
    });
  }

  /** Newest first. */
  search(search: CorrectionSearch, on: Queries = this.database): Promise<CorrectionRow[]> {
    const { kind, season, subjectId, byId, ids, beforeId, state, limit } = search;
    return on.query('racing_corrections.search', SEARCH, [
      ...[JSON.stringify(teamColours()), kind, season, subjectId, byId, ids, beforeId, state, limit],
    ]);
  }

  /** In the order in which they are asked for. */
  facts(tx: Tx, keys: readonly FactKey[]): Promise<FoundFact[]> {
    return tx.query(
      'racing_corrections.facts',
      `SELECT now.rows, CASE WHEN k.field = 'COLOUR' THEN $7::jsonb ->> k.subject_id ELSE now.imported END AS imported, c.id AS "inForce", c.corrected
         FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[]) WITH ORDINALITY
              AS k (subject_kind, subject_id, session_kind, driver_id, driver_number, field, n)
         LEFT JOIN racing_corrections c ON ${SAME('c', 'k')} AND c.ended_at IS NULL
         LEFT JOIN LATERAL (SELECT count(*)::int AS rows, min(f.imported) AS imported FROM racing_facts f WHERE ${SAME('f', 'k')}) now ON true
        ORDER BY k.n`,
      [...columnsOf(keys), JSON.stringify(teamColours())],
    );
  }

  async add(
    tx: Tx,
    corrections: readonly NewCorrection[],
    by: { sourceUrl: string; reason: string; byId: string; byName: string },
  ): Promise<void> {
    await tx.query(
      'racing_corrections.add',
      `INSERT INTO racing_corrections (subject_kind, subject_id, session_kind, driver_id, driver_number, field, id, imported, corrected, season, source_url, reason, corrected_by, corrected_by_name)
       SELECT k.*, CASE WHEN k.subject_kind IN ('RACE', 'RESULT') THEN left(k.subject_id, 4)::smallint END, $10, $11, $12, $13
         FROM unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::text[], $9::text[])
              AS k (subject_kind, subject_id, session_kind, driver_id, driver_number, field, id, imported, corrected)`,
      [
        ...columnsOf(corrections),
        ...[corrections.map(({ id }) => id), corrections.map(({ imported }) => imported), corrections.map(({ corrected }) => corrected)],
        ...[by.sourceUrl, by.reason, by.byId, by.byName],
      ],
    );
  }

  /** Answers how many were in force. `next` are those that take their place, in the same order. */
  async end(
    tx: Tx,
    ids: readonly string[],
    by: { byId: string; byName: string; reason: string | null; next?: readonly string[] },
  ): Promise<number> {
    const rows = await tx.query(
      'racing_corrections.end',
      `UPDATE racing_corrections c SET ended_at = now(), ended_by = $2, ended_by_name = $3, end_reason = $4, replaced_by = k.next, revision = nextval('racing_corrections_revision')
         FROM unnest($1::uuid[], $5::uuid[]) AS k (id, next) WHERE c.id = k.id AND c.ended_at IS NULL RETURNING c.id`,
      [ids, by.byId, by.byName, by.reason, by.next ?? ids.map(() => null)],
    );
    return rows.length;
  }

  /** Whether two of a session share a place that the source does not give to both. */
  async hasSharedPlaces(tx: Tx, raceIds: readonly string[]): Promise<boolean> {
    const places = (table: string): string =>
      `SELECT race_id, kind, position FROM ${table} WHERE race_id = ANY ($1) AND position IS NOT NULL AND NOT shared_car GROUP BY 1, 2, 3 HAVING count(*) > 1`;
    const rows = await tx.query('racing_corrections.places', `${places('corrected_results')} EXCEPT ${places('session_results')} LIMIT 1`, [
      raceIds,
    ]);
    return rows.length > 0;
  }

  /** Day and start of races as they are now shown, and where they are. */
  dates(
    tx: Tx,
    raceIds: readonly string[],
  ): Promise<{ id: string; season: number; timeZone: string; date: string; startsAt: string | null }[]> {
    return tx.query(
      'racing_corrections.dates',
      `SELECT r.id, r.year AS season, c.time_zone AS "timeZone", coalesce(k.facts->>'DATE', r.date::text) AS date,
              CASE WHEN k.facts ? 'STARTS_AT' THEN k.facts->>'STARTS_AT' ELSE to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') END AS "startsAt"
         FROM races r JOIN circuits c ON c.id = r.circuit_id LEFT JOIN corrections_in_force k ON k.subject_kind = 'RACE' AND k.subject_id = r.id
        WHERE r.id = ANY ($1)`,
      [raceIds],
    );
  }
}

const columnsOf = (keys: readonly FactKey[]): string[][] =>
  (['kind', 'subjectId', 'sessionKind', 'driverId', 'driverNumber', 'field'] as const).map((name) => keys.map((key) => key[name]));
