import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What staff know better than the source: rows on top of what was imported, never in its place. */
export class RacingCorrections1795740000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(CORRECTIONS);
    await runner.query(FACTS);
    await runner.query(OVERLAYS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW corrected_results, racing_facts, corrections_in_force;
      DROP TABLE racing_corrections;
      DROP FUNCTION racing_correction_stands();
      DROP SEQUENCE racing_corrections_revision;
    `);
  }
}

const CORRECTIONS = `
  CREATE SEQUENCE racing_corrections_revision;
  CREATE TABLE racing_corrections (
    id uuid PRIMARY KEY,
    subject_kind text NOT NULL CHECK (subject_kind IN ('RACE', 'RESULT', 'DRIVER', 'TEAM')),
    subject_id text NOT NULL,
    season smallint,
    session_kind text NOT NULL DEFAULT '',
    driver_id text NOT NULL DEFAULT '',
    driver_number text NOT NULL DEFAULT '',
    field text NOT NULL,
    imported text,
    corrected text,
    source_url text NOT NULL,
    reason text NOT NULL,
    corrected_by uuid NOT NULL,
    corrected_by_name text NOT NULL,
    corrected_at timestamptz NOT NULL DEFAULT now(),
    ended_at timestamptz,
    ended_by uuid,
    ended_by_name text,
    end_reason text,
    replaced_by uuid,
    revision bigint NOT NULL DEFAULT nextval('racing_corrections_revision'),
    CHECK ((subject_kind = 'RESULT') = (session_kind <> '' AND driver_id <> '')),
    CHECK ((ended_at IS NULL) = (ended_by IS NULL))
  );
  ALTER SEQUENCE racing_corrections_revision OWNED BY racing_corrections.revision;
  CREATE UNIQUE INDEX racing_corrections_in_force ON racing_corrections (subject_kind, subject_id, session_kind, driver_id, driver_number, field) WHERE ended_at IS NULL;
  CREATE INDEX racing_corrections_by_revision ON racing_corrections (revision);
  CREATE INDEX racing_corrections_season ON racing_corrections (season, id DESC);
  COMMENT ON TABLE racing_corrections IS 'No reference to the tables of races: an import replaces their rows, and a correction outlives that';
  COMMENT ON COLUMN racing_corrections.subject_id IS 'Of a result the race; session, driver and number say which of its rows, because places in a table move';
  COMMENT ON COLUMN racing_corrections.imported IS 'What the source said when it was corrected';
  COMMENT ON COLUMN racing_corrections.revision IS 'The highest is part of the version by which pages of races are cached';

  CREATE FUNCTION racing_correction_stands() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.ended_at IS NOT NULL OR (to_jsonb(NEW) - '{ended_at,ended_by,ended_by_name,end_reason,replaced_by,revision}'::text[])
      IS DISTINCT FROM (to_jsonb(OLD) - '{ended_at,ended_by,ended_by_name,end_reason,replaced_by,revision}'::text[])
    THEN RAISE EXCEPTION 'a correction is ended, never changed'; END IF;
    RETURN NEW;
  END $$;
  CREATE TRIGGER racing_correction_stands BEFORE UPDATE ON racing_corrections FOR EACH ROW EXECUTE FUNCTION racing_correction_stands();
`;

/** Every fact that can be corrected, as the source has it: asked about single races and people only. */
const FACTS = `
  CREATE VIEW racing_facts AS
    SELECT 'RACE' AS subject_kind, r.id AS subject_id, '' AS session_kind, '' AS driver_id, '' AS driver_number, f.field, f.imported
      FROM races r, LATERAL (VALUES ('NAME', r.name), ('OFFICIAL_NAME', r.official_name), ('DATE', r.date::text),
        ('STARTS_AT', to_char(r.starts_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')), ('STATUS', r.status)) f (field, imported)
    UNION ALL
    SELECT 'RESULT', s.race_id, s.kind, s.driver_id, coalesce(s.driver_number, ''), f.field, f.imported
      FROM session_results s, LATERAL (VALUES ('POSITION', s.position_text), ('POINTS', CASE WHEN s.kind IN ('RACE', 'SPRINT') THEN coalesce(s.points, 0)::float8::text END),
        ('TIME', s.time), ('GAP', s.gap), ('REASON_RETIRED', s.reason_retired), ('PENALTY', s.penalty)) f (field, imported)
    UNION ALL
    SELECT 'DRIVER', d.id, '', '', '', f.field, f.imported
      FROM drivers d, LATERAL (VALUES ('NAME', d.name), ('FIRST_NAME', d.first_name), ('LAST_NAME', d.last_name), ('ABBREVIATION', d.abbreviation),
        ('NUMBER', d.permanent_number::text)) f (field, imported)
    UNION ALL
    SELECT 'TEAM', t.id, '', '', '', f.field, f.imported
      FROM teams t, LATERAL (VALUES ('NAME', t.name), ('FULL_NAME', t.full_name), ('COLOUR', NULL)) f (field, imported);
`;

const OVERLAYS = `
  CREATE VIEW corrections_in_force AS
    SELECT subject_kind, subject_id, session_kind, driver_id, driver_number, jsonb_object_agg(field, corrected) AS facts,
           jsonb_agg(jsonb_build_object('field', field, 'importedValue', imported, 'sourceUrl', source_url, 'correctedAt', corrected_at) ORDER BY field) AS marks
      FROM racing_corrections WHERE ended_at IS NULL GROUP BY 1, 2, 3, 4, 5;

  CREATE VIEW corrected_results AS
    SELECT s.race_id, s.kind, s.ordinal, s.driver_number, s.driver_id, s.team_id, s.engine_manufacturer_id, s.laps, s.lap, s.interval, s.q1, s.q2, s.q3, s.grid,
           s.fastest_lap, s.shared_car,
           CASE WHEN c.facts ? 'POSITION' THEN CASE WHEN c.facts->>'POSITION' ~ '^[0-9]+$' THEN (c.facts->>'POSITION')::smallint END ELSE s.position END AS position,
           CASE WHEN c.facts ? 'POSITION' THEN c.facts->>'POSITION' ELSE s.position_text END AS position_text,
           CASE WHEN c.facts ? 'POINTS' THEN (c.facts->>'POINTS')::numeric ELSE s.points END AS points,
           CASE WHEN c.facts ? 'TIME' THEN c.facts->>'TIME' ELSE s.time END AS time,
           CASE WHEN c.facts ? 'GAP' THEN c.facts->>'GAP' ELSE s.gap END AS gap,
           CASE WHEN c.facts ? 'REASON_RETIRED' THEN c.facts->>'REASON_RETIRED' ELSE s.reason_retired END AS reason_retired,
           CASE WHEN c.facts ? 'PENALTY' THEN c.facts->>'PENALTY' ELSE s.penalty END AS penalty,
           c.marks
      FROM session_results s LEFT JOIN corrections_in_force c
        ON c.subject_kind = 'RESULT' AND c.subject_id = s.race_id AND c.session_kind = s.kind AND c.driver_id = s.driver_id AND c.driver_number = coalesce(s.driver_number, '');
`;
