import type { MigrationInterface, QueryRunner } from 'typeorm';
import { COOKIES } from './legal-texts/cookies.js';
import { GUIDELINES } from './legal-texts/guidelines.js';
import { IMPRINT } from './legal-texts/imprint.js';
import { PRIVACY } from './legal-texts/privacy.js';
import { TERMS } from './legal-texts/terms.js';

const FIRST = { TERMS, PRIVACY, GUIDELINES, COOKIES, IMPRINT };
const FIRST_SUMMARY = {
  en: 'The first version.',
  de: 'Die erste Fassung.',
  es: 'La primera versión.',
  it: 'La prima versione.',
  pt: 'A primeira versão.',
};
const DOCUMENT = `document text NOT NULL CHECK (document IN ('TERMS', 'PRIVACY', 'GUIDELINES', 'COOKIES', 'IMPRINT'))`;
const TEXTS = `
  texts jsonb NOT NULL CHECK (texts ?& ARRAY['en', 'de', 'es', 'it', 'pt']),
  summary jsonb NOT NULL CHECK (summary ?& ARRAY['en', 'de', 'es', 'it', 'pt']),
  asks text NOT NULL CHECK (asks IN ('EVERYBODY', 'AS_BEFORE', 'NOBODY')),
  CHECK (document <> 'IMPRINT' OR asks <> 'EVERYBODY')`;

/** What members agree to: versions that never change, the draft of the next one, and who accepted which. */
export class LegalDocuments1795720000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE legal_versions (
        ${DOCUMENT},
        number int NOT NULL CHECK (number > 0),
        ${TEXTS},
        effective_from timestamptz NOT NULL,
        published_at timestamptz NOT NULL DEFAULT now(),
        published_by uuid,
        published_by_name text NOT NULL,
        reason text NOT NULL CHECK (char_length(reason) BETWEEN 1 AND 5000),
        PRIMARY KEY (document, number),
        CHECK (effective_from >= published_at)
      );
      CREATE TRIGGER legal_versions_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON legal_versions FOR EACH STATEMENT EXECUTE FUNCTION append_only();

      CREATE TABLE legal_drafts (
        ${DOCUMENT} PRIMARY KEY,
        ${TEXTS},
        revision int NOT NULL,
        changed_at timestamptz NOT NULL DEFAULT now(),
        changed_by uuid NOT NULL,
        changed_by_name text NOT NULL
      );

      -- Whoever leaves remains here as an id that leads to nobody.
      CREATE TABLE legal_acceptances (
        user_id uuid NOT NULL REFERENCES users (id),
        document text NOT NULL,
        number int NOT NULL,
        language text NOT NULL CHECK (language IN ('en', 'de', 'es', 'it', 'pt')),
        way text NOT NULL CHECK (way IN ('REGISTRATION', 'ASKED')),
        accepted_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (user_id, document, number),
        FOREIGN KEY (document, number) REFERENCES legal_versions
      );
      CREATE INDEX legal_acceptances_version ON legal_acceptances (document, number, user_id);
      CREATE TRIGGER legal_acceptances_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON legal_acceptances
        FOR EACH STATEMENT EXECUTE FUNCTION append_only();
    `);
    for (const [document, texts] of Object.entries(FIRST))
      await runner.query(
        `INSERT INTO legal_versions (document, number, texts, summary, asks, effective_from, published_by_name, reason)
         VALUES ($1, 1, $2, $3, 'AS_BEFORE', now(), 'Grand Prix Social', 'The first version')`,
        [document, JSON.stringify(texts), JSON.stringify(FIRST_SUMMARY)],
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE legal_acceptances, legal_drafts, legal_versions');
  }
}
