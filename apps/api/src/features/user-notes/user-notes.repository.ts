import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { type AdminStaff, staffJson } from '../moderation-log/index.js';

export interface UserNoteRow {
  readonly id: string;
  readonly userId: string;
  readonly body: string;
  readonly createdAt: Date;
  readonly editedAt: Date | null;
  readonly by: AdminStaff;
}

const COLUMNS = `n.id, n.user_id AS "userId", n.body, n.created_at AS "createdAt", n.edited_at AS "editedAt", ${staffJson('p')} AS by`;
const FROM = 'user_notes n JOIN profiles p ON p.user_id = n.author_id';

@Injectable()
export class UserNotesRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** Newest first, before the id `before`. */
  page(userId: string, before: string, limit: number): Promise<UserNoteRow[]> {
    return this.database.query<UserNoteRow>(
      'user_notes.page',
      `SELECT ${COLUMNS} FROM ${FROM} WHERE n.user_id = $1 AND n.deleted_at IS NULL AND n.id < $2 ORDER BY n.id DESC LIMIT $3`,
      [userId, before, limit],
    );
  }

  find(id: string): Promise<UserNoteRow | null> {
    return this.database.one<UserNoteRow>('user_notes.find', `SELECT ${COLUMNS} FROM ${FROM} WHERE n.id = $1 AND n.deleted_at IS NULL`, [
      id,
    ]);
  }

  async add(tx: Tx, note: { id: string; userId: string; authorId: string; body: string }): Promise<void> {
    await tx.query('user_notes.add', 'INSERT INTO user_notes (id, user_id, author_id, body) VALUES ($1, $2, $3, $4)', [
      note.id,
      note.userId,
      note.authorId,
      note.body,
    ]);
  }

  /** False if it is gone, or somebody else’s. */
  async edit(tx: Tx, id: string, authorId: string, body: string): Promise<boolean> {
    const row = await tx.one(
      'user_notes.edit',
      'UPDATE user_notes SET body = $3, edited_at = now() WHERE id = $1 AND author_id = $2 AND deleted_at IS NULL RETURNING id',
      [id, authorId, body],
    );
    return row !== null;
  }

  /** The text goes, the fact that there was one stays. False if it is gone, or somebody else’s. */
  async remove(tx: Tx, id: string, authorId: string): Promise<boolean> {
    const row = await tx.one(
      'user_notes.remove',
      `UPDATE user_notes SET body = '-', deleted_at = now() WHERE id = $1 AND author_id = $2 AND deleted_at IS NULL RETURNING id`,
      [id, authorId],
    );
    return row !== null;
  }
}
