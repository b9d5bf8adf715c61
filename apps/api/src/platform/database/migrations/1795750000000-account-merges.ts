import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two accounts of one person become one: the run that carries everything over, and the name that leads on for a while. */
export class AccountMerges1795750000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MERGES);
    await runner.query(HANDLES);
    await runner.query(`
      CREATE INDEX posts_author_deleted ON posts (author_id) WHERE deleted_at IS NOT NULL;
      CREATE INDEX notifications_actor ON notifications (actor_id) WHERE actor_id IS NOT NULL;
      CREATE INDEX appeals_appellant ON appeals (appellant_id);
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP INDEX appeals_appellant, notifications_actor, posts_author_deleted;
      DROP TRIGGER profiles_former_handle ON profiles;
      DROP FUNCTION profiles_former_handle;
      DROP TABLE former_handles, account_merges;
    `);
  }
}

const MERGES = `
  CREATE TABLE account_merges (
    id uuid PRIMARY KEY,
    survivor_id uuid NOT NULL REFERENCES users (id),
    leaver_id uuid NOT NULL REFERENCES users (id),
    leaver_handle text NOT NULL,
    by_id uuid NOT NULL REFERENCES users (id),
    by_name text NOT NULL,
    session_id text,
    client_id text NOT NULL,
    address text NOT NULL,
    request_id text NOT NULL,
    reason text NOT NULL,
    reference text NOT NULL CHECK (char_length(reference) BETWEEN 1 AND 500),
    state text NOT NULL DEFAULT 'WAITING' CHECK (state IN ('WAITING', 'RUNNING', 'DONE', 'CANCELLED', 'STOPPED')),
    code text,
    step int NOT NULL DEFAULT 0,
    total bigint NOT NULL DEFAULT 0,
    done bigint NOT NULL DEFAULT 0,
    moved jsonb NOT NULL DEFAULT '{}',
    before jsonb NOT NULL DEFAULT '{}',
    created_at timestamptz NOT NULL DEFAULT now(),
    not_before timestamptz NOT NULL,
    started_at timestamptz,
    finished_at timestamptz,
    leased_until timestamptz,
    erased_at timestamptz,
    CHECK (survivor_id <> leaver_id)
  );
  CREATE UNIQUE INDEX account_merges_one ON account_merges (leaver_id) WHERE state IN ('WAITING', 'RUNNING');
  CREATE INDEX account_merges_due ON account_merges (not_before) WHERE state IN ('WAITING', 'RUNNING');
  CREATE INDEX account_merges_unerased ON account_merges (finished_at) WHERE state = 'DONE' AND erased_at IS NULL;
  CREATE INDEX account_merges_survivor ON account_merges (survivor_id, id DESC);
  CREATE INDEX account_merges_leaver ON account_merges (leaver_id, id DESC);
  COMMENT ON COLUMN account_merges.id IS 'also the group under which the audit log keeps all of it';
  COMMENT ON COLUMN account_merges.not_before IS 'until then it can be taken back; afterwards there is no way back';
  COMMENT ON COLUMN account_merges.moved IS 'by part, how many rows were carried over and how many were settled otherwise';
  COMMENT ON COLUMN account_merges.erased_at IS 'when what was left of the account that goes was erased, and its identity deleted';
`;

/** Whoever follows an old link finds the person; nobody else can be found under the name meanwhile. */
const HANDLES = `
  CREATE TABLE former_handles (
    handle text PRIMARY KEY,
    user_id uuid NOT NULL REFERENCES users (id),
    until timestamptz NOT NULL
  );
  CREATE INDEX former_handles_user ON former_handles (user_id);
  CREATE FUNCTION profiles_former_handle() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF NOT EXISTS (SELECT FROM former_handles WHERE handle = NEW.handle AND user_id <> NEW.user_id AND until > now()) THEN RETURN NEW; END IF;
      -- A new account looks for another name; whoever asks for this one is told that it is taken.
      IF TG_OP = 'INSERT' THEN RETURN NULL; END IF;
      RAISE EXCEPTION 'the handle still leads to somebody' USING ERRCODE = 'unique_violation';
    END $$;
  CREATE TRIGGER profiles_former_handle BEFORE INSERT OR UPDATE OF handle ON profiles FOR EACH ROW EXECUTE FUNCTION profiles_former_handle();
`;
