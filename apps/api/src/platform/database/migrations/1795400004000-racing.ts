import type { MigrationInterface, QueryRunner } from 'typeorm';

const SESSION_KINDS = `'FREE_PRACTICE_1', 'FREE_PRACTICE_2', 'FREE_PRACTICE_3', 'QUALIFYING_1', 'QUALIFYING_2', 'QUALIFYING', 'SPRINT_QUALIFYING', 'SPRINT_GRID', 'SPRINT', 'STARTING_GRID', 'RACE', 'FASTEST_LAPS'`;

/** Racing's reference data and results. Written by `gps f1 import` alone; the API only reads. */
export class Racing1795400004000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(REFERENCE);
    await runner.query(SEASONS);
    await runner.query(RESULTS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE racing_imports, season_entrants, constructor_standings, driver_standings, pit_stops, session_results, race_sessions,
        races, seasons, team_lineage, engine_manufacturers, teams, drivers, circuit_layouts, circuits, grands_prix, countries`);
  }
}

const REFERENCE = `
  CREATE TABLE countries (
    id text PRIMARY KEY,
    alpha2 text NOT NULL CHECK (alpha2 ~ '^[A-Z]{2}$'),
    alpha3 text NOT NULL CHECK (alpha3 ~ '^[A-Z]{3}$'),
    name text NOT NULL,
    demonym text
  );

  CREATE TABLE grands_prix (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text NOT NULL,
    full_name text NOT NULL,
    short_name text NOT NULL,
    abbreviation text NOT NULL,
    country_id text REFERENCES countries (id)
  );

  CREATE TABLE circuits (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text NOT NULL,
    full_name text NOT NULL,
    previous_names text[] NOT NULL DEFAULT '{}',
    type text NOT NULL CHECK (type IN ('RACE', 'ROAD', 'STREET')),
    direction text NOT NULL CHECK (direction IN ('CLOCKWISE', 'ANTI_CLOCKWISE')),
    place_name text NOT NULL,
    country_id text NOT NULL REFERENCES countries (id),
    latitude double precision NOT NULL CHECK (latitude BETWEEN -90 AND 90),
    longitude double precision NOT NULL CHECK (longitude BETWEEN -180 AND 180),
    length_km numeric(6, 3) NOT NULL CHECK (length_km > 0),
    turns smallint NOT NULL CHECK (turns > 0),
    time_zone text NOT NULL,
    search_text text NOT NULL
  );
  CREATE INDEX circuits_search ON circuits USING gin (search_text gin_trgm_ops);
  COMMENT ON COLUMN circuits.time_zone IS 'IANA name; instants are UTC, this says what the clock at the track shows';

  CREATE TABLE circuit_layouts (
    id text PRIMARY KEY,
    circuit_id text NOT NULL REFERENCES circuits (id),
    length_km numeric(6, 3) NOT NULL CHECK (length_km > 0),
    turns smallint NOT NULL CHECK (turns > 0)
  );
  CREATE INDEX circuit_layouts_circuit ON circuit_layouts (circuit_id);

  CREATE TABLE drivers (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text NOT NULL,
    first_name text NOT NULL,
    last_name text NOT NULL,
    full_name text NOT NULL,
    abbreviation text,
    permanent_number smallint,
    gender text,
    date_of_birth date,
    date_of_death date,
    place_of_birth text,
    nationality_id text REFERENCES countries (id),
    search_text text NOT NULL
  );
  CREATE INDEX drivers_search ON drivers USING gin (search_text gin_trgm_ops);
  CREATE INDEX drivers_by_name ON drivers (last_name, first_name, id);

  CREATE TABLE teams (
    id text PRIMARY KEY CHECK (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text NOT NULL,
    full_name text NOT NULL,
    country_id text NOT NULL REFERENCES countries (id),
    search_text text NOT NULL
  );
  CREATE INDEX teams_search ON teams USING gin (search_text gin_trgm_ops);
  CREATE INDEX teams_by_name ON teams (name, id);

  CREATE TABLE team_lineage (
    team_id text NOT NULL REFERENCES teams (id),
    member_id text NOT NULL REFERENCES teams (id),
    year_from smallint NOT NULL,
    year_to smallint CHECK (year_to >= year_from),
    PRIMARY KEY (team_id, year_from, member_id)
  );
  CREATE INDEX team_lineage_member ON team_lineage (member_id);
  COMMENT ON TABLE team_lineage IS 'The names one outfit raced under, each team with the whole chain it belongs to, itself included';

  CREATE TABLE engine_manufacturers (
    id text PRIMARY KEY,
    name text NOT NULL,
    country_id text REFERENCES countries (id)
  );
`;

const SEASONS = `
  CREATE TABLE seasons (
    year smallint PRIMARY KEY CHECK (year BETWEEN 1950 AND 2100),
    source_name text NOT NULL,
    source_version text,
    source_licence text NOT NULL,
    invented boolean NOT NULL DEFAULT false,
    digest text NOT NULL,
    imported_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON COLUMN seasons.digest IS 'Hash of the accepted rows: an import of the same rows leaves the season alone';

  CREATE TABLE races (
    id text PRIMARY KEY,
    year smallint NOT NULL REFERENCES seasons (year) ON DELETE CASCADE,
    round smallint NOT NULL CHECK (round > 0),
    slug text NOT NULL REFERENCES grands_prix (id),
    name text NOT NULL,
    official_name text NOT NULL,
    date date NOT NULL,
    starts_at timestamptz,
    circuit_id text NOT NULL REFERENCES circuits (id),
    layout_id text REFERENCES circuit_layouts (id),
    course_length_km numeric(6, 3),
    turns smallint,
    laps smallint CHECK (laps > 0),
    scheduled_laps smallint CHECK (scheduled_laps > 0),
    distance_km numeric(7, 3) CHECK (distance_km > 0),
    has_sprint boolean NOT NULL DEFAULT false,
    decides_drivers boolean NOT NULL DEFAULT false,
    decides_constructors boolean NOT NULL DEFAULT false,
    status text NOT NULL DEFAULT 'SCHEDULED' CHECK (status IN ('SCHEDULED', 'COMPLETED', 'CANCELLED')),
    UNIQUE (year, round),
    UNIQUE (year, slug),
    CHECK (id = year || '-' || slug)
  );
  CREATE INDEX races_circuit ON races (circuit_id, date DESC);
  CREATE INDEX races_date ON races (date);
  COMMENT ON COLUMN races.date IS 'The day at the circuit, which need not be the day in UTC';
  COMMENT ON COLUMN races.status IS 'What the data says; whether a scheduled race is running now follows from the clock';

  CREATE TABLE race_sessions (
    race_id text NOT NULL REFERENCES races (id) ON DELETE CASCADE,
    kind text NOT NULL CHECK (kind IN (${SESSION_KINDS})),
    date date,
    starts_at timestamptz,
    PRIMARY KEY (race_id, kind)
  );

  CREATE TABLE season_entrants (
    year smallint NOT NULL REFERENCES seasons (year) ON DELETE CASCADE,
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    entrant_id text NOT NULL,
    team_id text NOT NULL REFERENCES teams (id),
    engine_manufacturer_id text REFERENCES engine_manufacturers (id),
    chassis text,
    engine text,
    tyre text,
    driver_id text NOT NULL REFERENCES drivers (id),
    rounds smallint[] NOT NULL,
    test_driver boolean NOT NULL DEFAULT false,
    PRIMARY KEY (year, ordinal)
  );
  CREATE INDEX season_entrants_driver ON season_entrants (driver_id, year);
  CREATE INDEX season_entrants_team ON season_entrants (team_id, year);

  CREATE TABLE racing_imports (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    imported_at timestamptz NOT NULL DEFAULT now(),
    source_name text NOT NULL,
    source_version text,
    seasons smallint[] NOT NULL,
    refused int NOT NULL CHECK (refused >= 0)
  );
  COMMENT ON TABLE racing_imports IS 'One row per import that changed something; the highest id is the version by which history pages are cached';
`;

const RESULTS = `
  CREATE TABLE session_results (
    race_id text NOT NULL,
    kind text NOT NULL,
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    position smallint CHECK (position > 0),
    position_text text NOT NULL CHECK (position_text ~ '^([1-9][0-9]*|DNF|DNS|DNQ|DNPQ|DNP|NC|DSQ|EX|PL)$'),
    driver_number text,
    driver_id text NOT NULL REFERENCES drivers (id),
    team_id text NOT NULL REFERENCES teams (id),
    engine_manufacturer_id text REFERENCES engine_manufacturers (id),
    tyre text,
    laps smallint CHECK (laps >= 0),
    lap smallint CHECK (lap > 0),
    time text,
    gap text,
    interval text,
    q1 text,
    q2 text,
    q3 text,
    points numeric(6, 2) CHECK (points >= 0),
    grid smallint CHECK (grid > 0),
    grid_text text,
    reason_retired text,
    penalty text,
    fastest_lap boolean NOT NULL DEFAULT false,
    shared_car boolean NOT NULL DEFAULT false,
    PRIMARY KEY (race_id, kind, ordinal),
    FOREIGN KEY (race_id, kind) REFERENCES race_sessions (race_id, kind) ON DELETE CASCADE,
    CHECK (position IS NULL OR position_text = position::text)
  );
  CREATE INDEX session_results_driver ON session_results (driver_id, kind, race_id);
  CREATE INDEX session_results_team ON session_results (team_id, kind, race_id);

  CREATE TABLE pit_stops (
    race_id text NOT NULL REFERENCES races (id) ON DELETE CASCADE,
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    stop smallint NOT NULL CHECK (stop > 0),
    lap smallint NOT NULL CHECK (lap > 0),
    driver_id text NOT NULL REFERENCES drivers (id),
    team_id text NOT NULL REFERENCES teams (id),
    seconds numeric(8, 3) NOT NULL CHECK (seconds > 0),
    PRIMARY KEY (race_id, ordinal)
  );
  COMMENT ON COLUMN pit_stops.seconds IS 'The whole time in the pit lane; under a red flag it runs to minutes';

  CREATE TABLE driver_standings (
    year smallint NOT NULL REFERENCES seasons (year) ON DELETE CASCADE,
    round smallint NOT NULL CHECK (round >= 0),
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    position smallint CHECK (position > 0),
    position_text text NOT NULL,
    driver_id text NOT NULL REFERENCES drivers (id),
    team_id text REFERENCES teams (id),
    points numeric(7, 2) NOT NULL CHECK (points >= 0),
    wins smallint NOT NULL CHECK (wins >= 0),
    PRIMARY KEY (year, round, ordinal)
  );
  CREATE INDEX driver_standings_driver ON driver_standings (driver_id, year) WHERE round = 0;
  COMMENT ON COLUMN driver_standings.round IS 'After this round; 0 is the final table, which can differ from the last round (1997)';

  CREATE TABLE constructor_standings (
    year smallint NOT NULL REFERENCES seasons (year) ON DELETE CASCADE,
    round smallint NOT NULL CHECK (round >= 0),
    ordinal smallint NOT NULL CHECK (ordinal > 0),
    position smallint CHECK (position > 0),
    position_text text NOT NULL,
    team_id text NOT NULL REFERENCES teams (id),
    engine_manufacturer_id text REFERENCES engine_manufacturers (id),
    points numeric(7, 2) NOT NULL CHECK (points >= 0),
    wins smallint NOT NULL CHECK (wins >= 0),
    PRIMARY KEY (year, round, ordinal)
  );
  CREATE INDEX constructor_standings_team ON constructor_standings (team_id, year) WHERE round = 0;
`;
