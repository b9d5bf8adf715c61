import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Fan clubs, teams and media partners as tenants. Who may see which row is in the migration of their row policies. */
export class Organizations1795500031000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organizations (
        id uuid PRIMARY KEY,
        keycloak_id uuid UNIQUE,
        alias text NOT NULL UNIQUE CHECK (alias ~ '^[a-z][a-z0-9-]{1,38}[a-z0-9]$'),
        name text NOT NULL CHECK (char_length(name) BETWEEN 2 AND 800),
        kind text NOT NULL CHECK (kind IN ('FAN_CLUB', 'TEAM', 'MEDIA_PARTNER')),
        about text NOT NULL DEFAULT '' CHECK (char_length(about) <= 5000),
        member_count int NOT NULL DEFAULT 0 CHECK (member_count >= 0),
        created_at timestamptz NOT NULL DEFAULT now(),
        created_by uuid REFERENCES users (id),
        suspended_at timestamptz,
        suspended_by uuid REFERENCES users (id),
        suspended_reason text,
        -- Counted up by every change that Keycloak has to hear of; up to which one it has.
        changes bigint NOT NULL DEFAULT 1,
        synchronized_changes bigint NOT NULL DEFAULT 0,
        CHECK ((suspended_at IS NULL) = (suspended_reason IS NULL))
      );
      CREATE UNIQUE INDEX organizations_name_key ON organizations (lower(name));
      CREATE INDEX organizations_by_name ON organizations (lower(name), id);
      CREATE INDEX organizations_by_age ON organizations (created_at DESC, id DESC);
      CREATE INDEX organizations_by_size ON organizations (member_count DESC, id DESC);
      COMMENT ON COLUMN organizations.keycloak_id IS 'Chosen by Keycloak; null until the worker has told it of the organization';

      CREATE TABLE organization_members (
        organization_id uuid NOT NULL REFERENCES organizations (id),
        user_id uuid NOT NULL REFERENCES users (id),
        role text NOT NULL CHECK (role IN ('MEMBER', 'ADMIN')),
        source text NOT NULL CHECK (source IN ('invitation', 'provider', 'staff')),
        joined_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, user_id)
      );
      CREATE INDEX organization_members_user ON organization_members (user_id);

      CREATE TABLE organization_invitations (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organizations (id),
        email text NOT NULL CHECK (email = lower(email) AND char_length(email) BETWEEN 3 AND 254),
        role text NOT NULL CHECK (role IN ('MEMBER', 'ADMIN')),
        token_hash bytea NOT NULL UNIQUE,
        created_at timestamptz NOT NULL DEFAULT now(),
        sent_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        invited_by uuid REFERENCES users (id),
        closed_at timestamptz,
        closed_why text CHECK (closed_why IN ('accepted', 'declined', 'withdrawn', 'joined')),
        CHECK ((closed_at IS NULL) = (closed_why IS NULL)),
        CHECK (expires_at <= sent_at + interval '7 days')
      );
      CREATE UNIQUE INDEX organization_invitations_one_open ON organization_invitations (organization_id, email) WHERE closed_at IS NULL;
      CREATE INDEX organization_invitations_address ON organization_invitations (email) WHERE closed_at IS NULL;

      CREATE TABLE organization_domains (
        id uuid PRIMARY KEY,
        organization_id uuid NOT NULL REFERENCES organizations (id),
        name text NOT NULL CHECK (name = lower(name) AND char_length(name) BETWEEN 4 AND 253),
        proof text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        checked_at timestamptz,
        verified_at timestamptz,
        UNIQUE (organization_id, name)
      );
      CREATE UNIQUE INDEX organization_domains_proven ON organization_domains (name) WHERE verified_at IS NOT NULL;

      CREATE TABLE organization_providers (
        organization_id uuid PRIMARY KEY REFERENCES organizations (id),
        alias text NOT NULL UNIQUE,
        protocol text NOT NULL CHECK (protocol IN ('OIDC', 'SAML')),
        enabled boolean NOT NULL DEFAULT false,
        issuer text NOT NULL,
        client_id text,
        single_sign_on_url text,
        certificate_fingerprints text[] NOT NULL DEFAULT '{}',
        updated_at timestamptz NOT NULL DEFAULT now(),
        updated_by uuid REFERENCES users (id)
      );
      COMMENT ON TABLE organization_providers IS 'What is shown of it; secrets and keys are in Keycloak only';

      -- Whom an administrator has removed: they come back by invitation, not by signing in through the organization's provider again.
      CREATE TABLE organization_exclusions (
        organization_id uuid NOT NULL REFERENCES organizations (id),
        user_id uuid NOT NULL REFERENCES users (id),
        excluded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (organization_id, user_id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'DROP TABLE organization_exclusions, organization_providers, organization_domains, organization_invitations, organization_members, organizations',
    );
  }
}
