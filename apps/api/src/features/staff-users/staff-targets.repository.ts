import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { LOCKED, SUSPENDED } from './staff-users.sql.js';

export interface TargetRow {
  readonly id: string;
  readonly handle: string | null;
  readonly deleted: boolean;
  readonly suspended: boolean;
  readonly locked: boolean;
  /** As last granted. */
  readonly roles: string[];
}

@Injectable()
export class StaffTargetsRepository {
  constructor(private readonly database: Database) {}

  byIds(ids: readonly string[]): Promise<TargetRow[]> {
    return this.database.query<TargetRow>(
      'staff_targets.by_ids',
      `SELECT u.id, p.handle, u.deleted_at IS NOT NULL AS deleted, ${SUSPENDED} AS suspended, ${LOCKED} AS locked, coalesce(s.roles, '{}') AS roles
       FROM users u LEFT JOIN profiles p ON p.user_id = u.id LEFT JOIN admin_users s ON s.user_id = u.id WHERE u.id = ANY ($1::uuid[])`,
      [ids],
    );
  }
}
