import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { StaffList } from './staff-list.js';

export interface ViewRow {
  readonly id: string;
  readonly list: StaffList;
  readonly name: string;
  readonly query: string;
  readonly sharedWith: string[];
  readonly ownerId: string;
  readonly ownerName: string;
  readonly version: number;
}

export type NewView = Pick<ViewRow, 'id' | 'list' | 'name' | 'query' | 'sharedWith' | 'ownerId'>;

const COLUMNS = `v.id, v.list, v.name, v.query, v.shared_with AS "sharedWith", v.owner_id AS "ownerId", u.username AS "ownerName", v.version`;
const TABLES = 'staff_views v JOIN users u ON u.id = v.owner_id';

@Injectable()
export class StaffViewsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** A person's own and those shared with one of the roles, in the order in which they were made. */
  page(userId: string, roles: readonly string[], list: StaffList | null, after: string | null, limit: number): Promise<ViewRow[]> {
    return this.database.query(
      'staff_views.page',
      `SELECT ${COLUMNS} FROM ${TABLES}
        WHERE (v.owner_id = $1 OR v.shared_with && $2::text[]) AND ($3::text IS NULL OR v.list = $3) AND ($4::uuid IS NULL OR v.id > $4)
        ORDER BY v.id LIMIT $5`,
      [userId, roles, list, after, limit],
    );
  }

  find(id: string, on: Queries = this.database): Promise<ViewRow | null> {
    return on.one('staff_views.find', `SELECT ${COLUMNS} FROM ${TABLES} WHERE v.id = $1`, [id]);
  }

  lock(tx: Tx, id: string): Promise<ViewRow | null> {
    return tx.one('staff_views.lock', `SELECT ${COLUMNS} FROM ${TABLES} WHERE v.id = $1 FOR UPDATE OF v`, [id]);
  }

  /** False if the person has as many as can be kept. */
  async add(tx: Tx, { id, ownerId, list, name, query, sharedWith }: NewView, most: number): Promise<boolean> {
    const added = await tx.one(
      'staff_views.add',
      `INSERT INTO staff_views (id, owner_id, list, name, query, shared_with)
       SELECT $1, $2, $3, $4, $5, $6::text[] WHERE (SELECT count(*) FROM staff_views WHERE owner_id = $2) < $7 RETURNING id`,
      [id, ownerId, list, name, query, sharedWith, most],
    );
    return added !== null;
  }

  async change(tx: Tx, { id, name, query, sharedWith }: Pick<NewView, 'id' | 'name' | 'query' | 'sharedWith'>): Promise<void> {
    await tx.query(
      'staff_views.change',
      'UPDATE staff_views SET name = $2, query = $3, shared_with = $4::text[], version = version + 1, updated_at = now() WHERE id = $1',
      [id, name, query, sharedWith],
    );
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('staff_views.remove', 'DELETE FROM staff_views WHERE id = $1', [id]);
  }
}
