import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { Language } from '../policies/index.js';
import type { LegalDocumentName } from './legal-document-table.js';

/** `{"TERMS": 2}` for the person whose id is `userId` in the statement around it. */
export const acceptedBy = (userId: string): string => `coalesce((SELECT jsonb_object_agg(document, number) FROM
  (SELECT document, max(number) AS number FROM legal_acceptances WHERE user_id = ${userId} GROUP BY document) latest), '{}')`;

export interface AcceptedCount {
  readonly number: number;
  readonly accepted: number;
  readonly acceptedActive: number;
}

/** Seen within this many days. */
export const ACTIVE_DAYS = 30;
const ACTIVE = `u.deleted_at IS NULL AND u.last_seen_at > now() - interval '${ACTIVE_DAYS} days'`;

@Injectable()
export class LegalAcceptancesRepository {
  constructor(private readonly database: Database) {}

  /** Only what is in force; how many of them are. What was accepted before stays as it was. */
  async accept(userId: string, language: Language, versions: readonly { document: LegalDocumentName; number: number }[]): Promise<void> {
    await this.database.query(
      'legal.accept',
      `INSERT INTO legal_acceptances (user_id, document, number, language, way)
       SELECT $1, v.document, v.number, $2, 'ASKED' FROM unnest($3::text[], $4::int[]) AS v (document, number) ON CONFLICT DO NOTHING`,
      [userId, language, versions.map(({ document }) => document), versions.map(({ number }) => number)],
    );
  }

  /** Whoever registers accepts what is in force then; part of making the account. */
  async registered(tx: Tx, userId: string, language: Language): Promise<void> {
    await tx.query(
      'legal.registered',
      `INSERT INTO legal_acceptances (user_id, document, number, language, way)
       SELECT $1, document, max(number), $2, 'REGISTRATION' FROM legal_versions WHERE effective_from <= now() AND document <> 'IMPRINT'
        GROUP BY document ON CONFLICT DO NOTHING`,
      [userId, language],
    );
  }

  /** Of each version of a document. */
  counts(document: LegalDocumentName): Promise<AcceptedCount[]> {
    return this.database.query<AcceptedCount>(
      'legal.counts',
      `SELECT a.number, count(*)::int AS accepted, (count(*) FILTER (WHERE ${ACTIVE}))::int AS "acceptedActive"
         FROM legal_acceptances a JOIN users u ON u.id = a.user_id WHERE a.document = $1 GROUP BY a.number`,
      [document],
    );
  }

  async active(): Promise<number> {
    const row = await this.database.one<{ count: number }>('legal.active', `SELECT count(*)::int AS count FROM users u WHERE ${ACTIVE}`);
    return row?.count ?? 0;
  }
}
