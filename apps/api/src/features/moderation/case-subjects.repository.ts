import { Injectable } from '@nestjs/common';
import type { Tx } from '../../platform/database/database.js';
import type { CaseSubjectKind } from '../case-log/index.js';

const AUTHOR: Readonly<Record<CaseSubjectKind, string>> = {
  post: 'SELECT author_id AS id FROM posts WHERE id = $1 AND deleted_at IS NULL',
  comment: 'SELECT author_id AS id FROM comments WHERE id = $1 AND deleted_at IS NULL',
  user: 'SELECT id FROM users WHERE id = $1 AND deleted_at IS NULL',
};

@Injectable()
export class CaseSubjectsRepository {
  /** Null if it is gone. Held or removed content has an author too. */
  async authorOf(tx: Tx, kind: CaseSubjectKind, id: string): Promise<string | null> {
    return (await tx.one<{ id: string }>(`case_subjects.author.${kind}`, AUTHOR[kind], [id]))?.id ?? null;
  }

  async waitingAbout(tx: Tx, kind: CaseSubjectKind, id: string): Promise<string[]> {
    const rows = await tx.query<{ id: string }>(
      'case_subjects.waiting',
      `SELECT id FROM cases WHERE subject_kind = $1 AND subject_id = $2 AND status IN ('open', 'appealed') ORDER BY id FOR NO KEY UPDATE`,
      [kind, id],
    );
    return rows.map((row) => row.id);
  }
}
