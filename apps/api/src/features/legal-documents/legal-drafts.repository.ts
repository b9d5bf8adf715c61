import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { LegalAsks, LegalDocumentName, TextsByLanguage } from './legal-document-table.js';

export interface DraftRow {
  readonly document: LegalDocumentName;
  readonly texts: TextsByLanguage;
  readonly summary: TextsByLanguage;
  readonly asks: LegalAsks;
  readonly revision: number;
  readonly changedAt: Date;
  readonly changedByName: string;
}

export type DraftChange = Omit<DraftRow, 'changedAt'> & { readonly changedById: string };

const ROW = 'document, texts, summary, asks, revision, changed_at AS "changedAt", changed_by_name AS "changedByName"';

@Injectable()
export class LegalDraftsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  all(): Promise<DraftRow[]> {
    return this.database.query<DraftRow>('legal.drafts', `SELECT ${ROW} FROM legal_drafts`);
  }

  find(document: LegalDocumentName): Promise<DraftRow | null> {
    return this.database.one<DraftRow>('legal.draft', `SELECT ${ROW} FROM legal_drafts WHERE document = $1`, [document]);
  }

  /** `revision` is what was looked at, 0 for a new draft. Null if somebody else has saved or published meanwhile. */
  save(tx: Tx, { document, texts, summary, asks, revision, changedById, changedByName }: DraftChange): Promise<DraftRow | null> {
    const values = [document, JSON.stringify(texts), JSON.stringify(summary), asks, revision, changedById, changedByName];
    return revision === 0
      ? tx.one<DraftRow>(
          'legal.begin_draft',
          `INSERT INTO legal_drafts (document, texts, summary, asks, revision, changed_by, changed_by_name)
           VALUES ($1, $2, $3, $4, $5::int + 1, $6, $7) ON CONFLICT DO NOTHING RETURNING ${ROW}`,
          values,
        )
      : tx.one<DraftRow>(
          'legal.save_draft',
          `UPDATE legal_drafts SET texts = $2, summary = $3, asks = $4, revision = revision + 1, changed_at = now(), changed_by = $6, changed_by_name = $7
            WHERE document = $1 AND revision = $5 RETURNING ${ROW}`,
          values,
        );
  }

  /** The draft as it was; null as above. */
  take(tx: Tx, document: LegalDocumentName, revision: number): Promise<DraftRow | null> {
    return tx.one<DraftRow>('legal.take_draft', `DELETE FROM legal_drafts WHERE document = $1 AND revision = $2 RETURNING ${ROW}`, [
      ...[document, revision],
    ]);
  }
}
