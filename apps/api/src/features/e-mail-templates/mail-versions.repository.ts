import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { MailLanguage, MailWords } from './mail-template.js';

export interface MailVersionRow {
  readonly template: string;
  readonly language: MailLanguage;
  readonly version: number;
  /** null: back to the words that the product brings along. */
  readonly words: MailWords | null;
  readonly restoredFrom: number | null;
  readonly byName: string;
  readonly reason: string;
  readonly at: Date;
}

export interface NewMailVersion extends Omit<MailVersionRow, 'at'> {
  readonly byId: string;
}

const COLUMNS = 'template, language, version, words, restored_from AS "restoredFrom", by_name AS "byName", reason, at';

/** Versions are written once and never changed; the newest one holds. */
@Injectable()
export class MailVersionsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  newest(template: string, language: string, on: Queries = this.database): Promise<MailVersionRow | null> {
    return on.one<MailVersionRow>(
      'mail_versions.newest',
      `SELECT ${COLUMNS} FROM mail_template_versions WHERE template = $1 AND language = $2 ORDER BY version DESC LIMIT 1`,
      [template, language],
    );
  }

  /** Of each template and language that was ever changed. */
  allNewest(): Promise<MailVersionRow[]> {
    return this.database.query<MailVersionRow>(
      'mail_versions.all_newest',
      `SELECT DISTINCT ON (template, language) ${COLUMNS} FROM mail_template_versions ORDER BY template, language, version DESC`,
    );
  }

  find(template: string, language: string, version: number, on: Queries = this.database): Promise<MailVersionRow | null> {
    return on.one<MailVersionRow>(
      'mail_versions.find',
      `SELECT ${COLUMNS} FROM mail_template_versions WHERE template = $1 AND language = $2 AND version = $3`,
      [template, language, version],
    );
  }

  /** Newest first, before the version `before`. */
  page(template: string, language: string, before: number, limit: number): Promise<MailVersionRow[]> {
    return this.database.query<MailVersionRow>(
      'mail_versions.page',
      `SELECT ${COLUMNS} FROM mail_template_versions WHERE template = $1 AND language = $2 AND version < $3 ORDER BY version DESC LIMIT $4`,
      [template, language, before, limit],
    );
  }

  /** Null if somebody else was faster: of two versions with one number the first stays. */
  add(tx: Tx, { template, language, version, words, restoredFrom, byId, byName, reason }: NewMailVersion): Promise<MailVersionRow | null> {
    return tx.one<MailVersionRow>(
      'mail_versions.add',
      `INSERT INTO mail_template_versions (template, language, version, words, restored_from, by_id, by_name, reason)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT DO NOTHING RETURNING ${COLUMNS}`,
      [template, language, version, words && JSON.stringify(words), restoredFrom, byId, byName, reason],
    );
  }

  /** Where a test mail goes. */
  async addressOf(userId: string): Promise<string | null> {
    const row = await this.database.one<{ email: string | null }>('mail_versions.address', 'SELECT email FROM users WHERE id = $1', [
      userId,
    ]);
    return row?.email ?? null;
  }
}
