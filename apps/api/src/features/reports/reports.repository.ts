import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { Database, type Tx } from '../../platform/database/database.js';
import { isVisible } from '../content/index.js';
import type { ReporterRecord } from './reporter-weight.policy.js';
import type { CaseEvent } from './reports.events.js';

type SubjectKind = CaseEvent['subjectKind'];

const AUTHOR: Record<SubjectKind, string> = {
  post: `SELECT p.author_id AS "authorId" FROM posts p WHERE p.id = $1 AND ${isVisible('p')}`,
  comment: `SELECT c.author_id AS "authorId" FROM comments c JOIN posts p ON p.id = c.post_id WHERE c.id = $1 AND ${isVisible('c')} AND ${isVisible('p')}`,
  user: 'SELECT u.id AS "authorId" FROM users u WHERE u.id = $1 AND u.deleted_at IS NULL',
};

@Injectable()
export class ReportsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Whose it is, if everybody may see it. */
  async authorOf(tx: Tx, kind: SubjectKind, id: string): Promise<string | null> {
    return (await tx.one<{ authorId: string }>(`reports.author.${kind}`, AUTHOR[kind], [id]))?.authorId ?? null;
  }

  /** One report per person and case: answers the earlier one if there is one. */
  async add(tx: Tx, report: { caseId: string; reporterId: string; reason: string; note: string }): Promise<{ id: string; added: boolean }> {
    const { caseId, reporterId, reason, note } = report;
    const added = await tx.one<{ id: string }>(
      'reports.add',
      'INSERT INTO reports (id, case_id, reporter_id, reason, note) VALUES ($1, $2, $3, $4, $5) ON CONFLICT (case_id, reporter_id) DO NOTHING RETURNING id',
      [uuidv7(), caseId, reporterId, reason, note],
    );
    if (added) return { id: added.id, added: true };
    const earlier = await tx.one<{ id: string }>('reports.earlier', 'SELECT id FROM reports WHERE case_id = $1 AND reporter_id = $2', [
      caseId,
      reporterId,
    ]);
    return { id: (earlier as { id: string }).id, added: false };
  }

  /** What became of the last two hundred reports of this person. */
  async recordOf(tx: Tx, reporterId: string): Promise<ReporterRecord> {
    return (await tx.one<ReporterRecord>(
      'reports.record',
      `SELECT count(*) FILTER (WHERE c.status = 'actioned')::int AS upheld, count(*) FILTER (WHERE c.status IN ('dismissed', 'overturned'))::int AS dismissed
         FROM (SELECT case_id FROM reports WHERE reporter_id = $1 ORDER BY id DESC LIMIT 200) r JOIN cases c ON c.id = r.case_id`,
      [reporterId],
    )) as ReporterRecord;
  }
}
