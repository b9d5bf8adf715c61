import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { Language } from '../policies/index.js';
import type { LegalAsks, LegalDocumentName, TextsByLanguage, VersionInBrief } from './legal-document-table.js';

export interface VersionRow {
  readonly document: LegalDocumentName;
  readonly number: number;
  readonly asks: LegalAsks;
  readonly effectiveFrom: Date;
  readonly publishedAt: Date;
  readonly publishedById: string | null;
  readonly publishedByName: string;
  readonly reason: string;
}

export type NewVersion = Omit<VersionRow, 'number' | 'publishedAt' | 'effectiveFrom'> & {
  readonly texts: TextsByLanguage;
  readonly summary: TextsByLanguage;
  /** null: now. */
  readonly effectiveFrom: Date | null;
};

const ROW = `document, number, asks, effective_from AS "effectiveFrom", published_at AS "publishedAt", published_by AS "publishedById",
  published_by_name AS "publishedByName", reason`;

@Injectable()
export class LegalVersionsRepository {
  constructor(private readonly database: Database) {}

  inBrief(): Promise<VersionInBrief[]> {
    return this.database.query<VersionInBrief>(
      'legal.in_brief',
      `SELECT document, number, asks, (extract(epoch FROM effective_from) * 1000)::float8 AS "effectiveFrom" FROM legal_versions ORDER BY document, number`,
    );
  }

  text(document: LegalDocumentName, number: number, language: Language): Promise<{ text: string; summary: string } | null> {
    return this.database.one(
      'legal.text',
      'SELECT texts ->> $3 AS text, summary ->> $3 AS summary FROM legal_versions WHERE document = $1 AND number = $2',
      [document, number, language],
    );
  }

  texts(document: LegalDocumentName, number: number): Promise<{ texts: TextsByLanguage; summary: TextsByLanguage } | null> {
    return this.database.one('legal.texts', 'SELECT texts, summary FROM legal_versions WHERE document = $1 AND number = $2', [
      ...[document, number],
    ]);
  }

  /** Newest first. A document has a handful of versions in its life. */
  of(document: LegalDocumentName): Promise<VersionRow[]> {
    return this.database.query<VersionRow>(
      'legal.versions',
      `SELECT ${ROW} FROM legal_versions WHERE document = $1 ORDER BY number DESC LIMIT 200`,
      [document],
    );
  }

  /** Null if it would not take effect after the one before it. */
  add(tx: Tx, version: NewVersion): Promise<VersionRow | null> {
    const { document, texts, summary, asks, effectiveFrom, publishedById, publishedByName, reason } = version;
    return tx.one<VersionRow>(
      'legal.publish',
      `INSERT INTO legal_versions (document, number, texts, summary, asks, effective_from, published_by, published_by_name, reason)
       SELECT $1, max(number) + 1, $2, $3, $4, coalesce($5::timestamptz, now()), $6, $7, $8 FROM legal_versions
        WHERE document = $1 HAVING max(effective_from) < coalesce($5::timestamptz, now())
       RETURNING ${ROW}`,
      [document, JSON.stringify(texts), JSON.stringify(summary), asks, effectiveFrom, publishedById, publishedByName, reason],
    );
  }
}
