import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happens on the platform, as figures: events by day that name nobody, and their roll-ups. */
export class AnalyticsEvents1795607000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SOURCES);
    await runner.query(EVENTS);
    await runner.query(ROLL_UPS);
    await runner.query(PARTITIONS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION analytics_make_partitions, analytics_drop_partitions;
      DROP TABLE analytics_retention, analytics_reach, analytics_counts, analytics_people, analytics_events, analytics_keys, analytics_marks, analytics_consents;
      ALTER TABLE outbox_events DROP COLUMN written_in;
      ALTER TABLE identity_events DROP COLUMN written_in;
    `);
  }
}

/** The transaction that wrote a row: what is older than every running one can be read in order, and nothing comes in before it any more. */
const SOURCES = `
  ALTER TABLE outbox_events ADD COLUMN written_in xid8;
  ALTER TABLE outbox_events ALTER COLUMN written_in SET DEFAULT pg_current_xact_id();
  CREATE INDEX outbox_events_written ON outbox_events (written_in, id) WHERE written_in IS NOT NULL;
  ALTER TABLE identity_events ADD COLUMN written_in xid8;
  ALTER TABLE identity_events ALTER COLUMN written_in SET DEFAULT pg_current_xact_id();
  CREATE INDEX identity_events_written ON identity_events (written_in, id) WHERE written_in IS NOT NULL;
  CREATE INDEX identity_events_sign_ins ON identity_events (at) WHERE type IN ('LOGIN', 'LOGIN_ERROR');

  CREATE TABLE analytics_marks (
    source text PRIMARY KEY CHECK (source IN ('outbox', 'identity')),
    written_in xid8 NOT NULL,
    row_id text NOT NULL
  );
  INSERT INTO analytics_marks VALUES ('outbox', pg_current_xact_id(), '0'), ('identity', pg_current_xact_id(), '');
`;

const EVENTS = `
  CREATE TABLE analytics_consents (
    user_id uuid PRIMARY KEY REFERENCES users (id),
    given_at timestamptz NOT NULL DEFAULT now()
  );
  COMMENT ON TABLE analytics_consents IS 'Members who allow their activity to be counted as that of a person; whoever has no row is not';

  CREATE TABLE analytics_keys (
    span text NOT NULL CHECK (span IN ('day', 'week')),
    period date NOT NULL,
    key bytea NOT NULL CHECK (length(key) = 32),
    PRIMARY KEY (span, period)
  );
  COMMENT ON TABLE analytics_keys IS 'What pseudonyms are made with; deleted soon after the period, and then nobody can tell whose they were';

  CREATE TABLE analytics_events (
    event_id uuid NOT NULL,
    at timestamptz NOT NULL,
    kind text NOT NULL,
    phase text NOT NULL CHECK (phase IN ('practice', 'qualifying', 'race', 'post-race', 'between')),
    person bytea CHECK (length(person) = 16),
    PRIMARY KEY (event_id, at)
  ) PARTITION BY RANGE (at);
  COMMENT ON COLUMN analytics_events.person IS 'Pseudonym of the day, only of those who allow it';
`;

const ROLL_UPS = `
  CREATE TABLE analytics_counts (
    grain text NOT NULL CHECK (grain IN ('minute', 'hour', 'day')),
    bucket timestamptz NOT NULL,
    kind text NOT NULL,
    phase text NOT NULL,
    events bigint NOT NULL,
    PRIMARY KEY (grain, bucket, kind, phase)
  );

  CREATE TABLE analytics_people (
    span text NOT NULL CHECK (span IN ('day', 'week')),
    period date NOT NULL,
    kind text NOT NULL,
    person bytea NOT NULL,
    PRIMARY KEY (span, period, kind, person)
  );
  COMMENT ON TABLE analytics_people IS 'Who was counted already in a period, by pseudonym; deleted with the key of the period';

  CREATE TABLE analytics_reach (
    span text NOT NULL,
    period date NOT NULL,
    kind text NOT NULL,
    people bigint NOT NULL,
    PRIMARY KEY (span, period, kind)
  );

  CREATE TABLE analytics_retention (
    cohort date NOT NULL,
    week date NOT NULL,
    people bigint NOT NULL,
    PRIMARY KEY (cohort, week)
  );
  COMMENT ON TABLE analytics_retention IS 'How many of those who registered in the week cohort were active in the week; both are Mondays, UTC';
`;

/** The worker's role owns no table; these two functions are all of it that it may make and drop. */
const PARTITIONS = `
  CREATE FUNCTION analytics_make_partitions(from_day date, to_day date) RETURNS void LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $f$
  DECLARE day date;
  BEGIN
    IF to_day - from_day > 400 THEN RAISE EXCEPTION 'too many days'; END IF;
    FOR day IN SELECT generate_series(from_day, to_day, interval '1 day')::date LOOP
      EXECUTE format('CREATE TABLE IF NOT EXISTS public.%I PARTITION OF public.analytics_events FOR VALUES FROM (%L) TO (%L)',
        'analytics_events_' || to_char(day, 'YYYYMMDD'), day::text || ' 00:00:00+00', (day + 1)::text || ' 00:00:00+00');
    END LOOP;
  END $f$;

  CREATE FUNCTION analytics_drop_partitions(before date) RETURNS int LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $f$
  DECLARE old text; dropped int := 0;
  BEGIN
    IF before > (now() AT TIME ZONE 'UTC')::date - 2 THEN RAISE EXCEPTION 'days that are still written are kept'; END IF;
    FOR old IN SELECT c.relname FROM pg_inherits i JOIN pg_class c ON c.oid = i.inhrelid
      WHERE i.inhparent = 'public.analytics_events'::regclass AND c.relname ~ '^analytics_events_[0-9]{8}$' AND to_date(right(c.relname, 8), 'YYYYMMDD') < before LOOP
      EXECUTE format('DROP TABLE public.%I', old);
      dropped := dropped + 1;
    END LOOP;
    RETURN dropped;
  END $f$;
`;
