import type { INestApplication } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { RuleKind } from '../../src/features/automatic-rules/rule-kinds.js';
import { readParameters } from '../../src/features/automatic-rules/rule-parameters.js';
import { RuleBook } from '../../src/features/automatic-rules/rule-book.js';
import type { Database } from '../../src/platform/database/database.js';

export interface MadeRule {
  readonly kind?: `${RuleKind}`;
  readonly parameters: object;
  readonly action?: string;
  readonly reason?: string;
  readonly severity?: number;
  readonly name?: string;
}

/** A rule in force without the way through staff: rows, and word to every process. Answers its id. */
export async function makeRule(api: { readonly database: Database; readonly app: INestApplication }, rule: MadeRule): Promise<string> {
  const { kind = 'WORDS', parameters, action = 'HOLD', reason = 'SPAM', severity = 2, name = 'Rule' } = rule;
  const id = uuidv7();
  await api.database.query(
    'test.rule',
    `WITH made AS (INSERT INTO rules (id, kind, latest_version, live_version) VALUES ($1, $2, 1, 1))
     INSERT INTO rule_versions (rule_id, version, name, parameters, action, severity, reason, created_by, created_by_name)
     VALUES ($1, 1, $3, $4, $5, $6, $7, gen_random_uuid(), 'test')`,
    [id, kind, name, JSON.stringify(readParameters(RuleKind[kind], JSON.stringify(parameters))), action, severity, reason],
  );
  await api.app.get(RuleBook, { strict: false }).changed();
  return id;
}

export async function noRules(api: { readonly database: Database; readonly app: INestApplication }): Promise<void> {
  await api.database.query('test.no_rules', 'UPDATE rules SET live_version = NULL');
  await api.app.get(RuleBook, { strict: false }).changed();
}
