import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Seed {
  readonly id: string;
  readonly severity: number;
  readonly days: number;
  readonly titles: readonly [en: string, de: string, es: string, it: string, pt: string];
}

/** The first policies, one for each reason that a report may give; administrators change them from then on. */
const SEEDS: readonly Seed[] = [
  {
    id: 'spam',
    severity: 1,
    days: 90,
    titles: ['Spam and advertising', 'Spam und Werbung', 'Spam y publicidad', 'Spam e pubblicità', 'Spam e publicidade'],
  },
  { id: 'harassment', severity: 2, days: 180, titles: ['Harassment', 'Belästigung', 'Acoso', 'Molestie', 'Assédio'] },
  { id: 'hate', severity: 3, days: 365, titles: ['Hate', 'Hass', 'Odio', 'Odio', 'Ódio'] },
  {
    id: 'violence',
    severity: 4,
    days: 730,
    titles: ['Threats and violence', 'Drohungen und Gewalt', 'Amenazas y violencia', 'Minacce e violenza', 'Ameaças e violência'],
  },
  {
    id: 'sexual',
    severity: 3,
    days: 365,
    titles: ['Sexual content', 'Sexuelle Inhalte', 'Contenido sexual', 'Contenuti sessuali', 'Conteúdo sexual'],
  },
  {
    id: 'misinformation',
    severity: 2,
    days: 180,
    titles: ['Misinformation', 'Falschinformation', 'Desinformación', 'Disinformazione', 'Desinformação'],
  },
  {
    id: 'impersonation',
    severity: 2,
    days: 365,
    titles: ['Impersonation', 'Falsche Identität', 'Suplantación de identidad', 'Furto d’identità', 'Falsa identidade'],
  },
  {
    id: 'other',
    severity: 1,
    days: 90,
    titles: [
      'Other rules of the community',
      'Andere Regeln der Gemeinschaft',
      'Otras normas de la comunidad',
      'Altre regole della comunità',
      'Outras regras da comunidade',
    ],
  },
];

interface Text {
  readonly name: string;
  readonly policy: string | null;
  readonly texts: readonly [en: string, de: string, es: string, it: string, pt: string];
}

const TEXTS: readonly Text[] = [
  {
    name: 'Advertising',
    policy: 'spam',
    texts: [
      'It advertises something, which we do not allow outside a profile.',
      'Es wirbt für etwas. Das ist außerhalb des eigenen Profils nicht erlaubt.',
      'Anuncia algo, y fuera del perfil no lo permitimos.',
      'Fa pubblicità, che fuori dal proprio profilo non è permessa.',
      'Faz publicidade, o que não é permitido fora do perfil.',
    ],
  },
  {
    name: 'Attack on a person',
    policy: 'harassment',
    texts: [
      'It attacks a person rather than a point of view.',
      'Es greift einen Menschen an und nicht eine Meinung.',
      'Ataca a una persona y no una opinión.',
      'Attacca una persona e non un’opinione.',
      'Ataca uma pessoa e não uma opinião.',
    ],
  },
  {
    name: 'Demeaning people',
    policy: 'hate',
    texts: [
      'It demeans people for what they are.',
      'Es setzt Menschen herab für das, was sie sind.',
      'Menosprecia a personas por lo que son.',
      'Umilia delle persone per ciò che sono.',
      'Rebaixa pessoas por aquilo que são.',
    ],
  },
  {
    name: 'Untrue as a fact',
    policy: 'misinformation',
    texts: [
      'It says something untrue as if it were a fact.',
      'Es stellt etwas Unwahres als Tatsache dar.',
      'Presenta algo falso como un hecho.',
      'Presenta come un fatto qualcosa di falso.',
      'Apresenta algo falso como um facto.',
    ],
  },
  {
    name: 'Within our rules',
    policy: null,
    texts: [
      'Within our rules.',
      'Im Rahmen unserer Regeln.',
      'Dentro de nuestras normas.',
      'Entro le nostre regole.',
      'Dentro das nossas regras.',
    ],
  },
];

const LANGUAGES = ['en', 'de', 'es', 'it', 'pt'] as const;
const inLanguages = (words: readonly string[]): string =>
  JSON.stringify(Object.fromEntries(LANGUAGES.map((language, i) => [language, words[i]])));

/** Which rule a decision rests on, what it says to the author, and what it leaves on a person's record for a time. */
export class Policies1795604010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE policies (
        id text PRIMARY KEY CHECK (id ~ '^[a-z][a-z-]{1,39}$'),
        position int NOT NULL,
        severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
        strike_days int NOT NULL CHECK (strike_days BETWEEN 1 AND 3650),
        titles jsonb NOT NULL,
        version int NOT NULL DEFAULT 1
      );

      CREATE TABLE decision_templates (
        id uuid PRIMARY KEY,
        name text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 400),
        policy_id text REFERENCES policies (id),
        texts jsonb NOT NULL,
        version int NOT NULL DEFAULT 1,
        retired_at timestamptz
      );

      CREATE TABLE strikes (
        id uuid PRIMARY KEY,
        user_id uuid NOT NULL REFERENCES users (id),
        policy_id text NOT NULL REFERENCES policies (id),
        severity smallint NOT NULL CHECK (severity BETWEEN 1 AND 4),
        case_id uuid NOT NULL REFERENCES cases (id),
        decision_id uuid NOT NULL UNIQUE,
        given_at timestamptz NOT NULL DEFAULT now(),
        expires_at timestamptz NOT NULL,
        withdrawn_at timestamptz
      );
      CREATE INDEX strikes_user ON strikes (user_id, id DESC);

      ALTER TABLE moderation_actions DROP CONSTRAINT moderation_actions_kind_check,
        ADD CONSTRAINT moderation_actions_kind_check CHECK (kind IN ('DISMISS', 'REMOVE_CONTENT', 'RESTORE_CONTENT', 'WARN', 'SUSPEND', 'LIFT_SUSPENSION', 'LOCK', 'UNLOCK')),
        ADD decision_id uuid,
        ADD policy_id text REFERENCES policies (id),
        ADD automated boolean NOT NULL DEFAULT false;
      CREATE INDEX moderation_actions_decision ON moderation_actions (decision_id) WHERE decision_id IS NOT NULL;
    `);
    for (const [position, seed] of SEEDS.entries())
      await runner.query('INSERT INTO policies (id, position, severity, strike_days, titles) VALUES ($1, $2, $3, $4, $5)', [
        ...[seed.id, position + 1, seed.severity, seed.days, inLanguages(seed.titles)],
      ]);
    for (const { name, policy, texts } of TEXTS)
      await runner.query('INSERT INTO decision_templates (id, name, policy_id, texts) VALUES (gen_random_uuid(), $1, $2, $3)', [
        ...[name, policy, inLanguages(texts)],
      ]);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE moderation_actions DROP COLUMN decision_id, DROP COLUMN policy_id, DROP COLUMN automated, DROP CONSTRAINT moderation_actions_kind_check,
        ADD CONSTRAINT moderation_actions_kind_check CHECK (kind IN ('DISMISS', 'REMOVE_CONTENT', 'RESTORE_CONTENT', 'SUSPEND', 'LIFT_SUSPENSION', 'LOCK', 'UNLOCK')) NOT VALID;
      DROP TABLE strikes, decision_templates, policies;
    `);
  }
}
