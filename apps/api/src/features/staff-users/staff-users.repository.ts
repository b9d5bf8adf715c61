import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { AdminLock, AdminSuspension } from './admin-user.type.js';
import { USER_COLUMNS, USER_TABLES } from './staff-users.sql.js';
import { type SearchWay, type UserCriteria, userSearch } from './user-search.sql.js';
import type { UserState } from './user-state.js';

export interface AdminUserRow {
  readonly id: string;
  readonly username: string;
  readonly email: string | null;
  readonly emailVerified: boolean;
  readonly handle: string;
  readonly displayName: string;
  readonly bio: string;
  readonly avatarKey: string | null;
  readonly createdAt: Date;
  readonly lastSeenAt: Date | null;
  readonly state: UserState;
  readonly suspended: boolean;
  readonly locked: boolean;
  readonly roles: string[];
  readonly suspension: AdminSuspension | null;
  readonly lock: AdminLock | null;
  readonly counts: {
    posts: number;
    comments: number;
    followers: number;
    following: number;
    reportsAgainst: number;
    reportsMade: number;
  } | null;
}

export interface ListedUserRow extends AdminUserRow {
  readonly exact: number;
  readonly moment: string;
}

/** What of a user is to be read. */
export interface UserParts {
  readonly email: boolean;
  readonly counts: boolean;
}

@Injectable()
export class StaffUsersRepository {
  constructor(private readonly database: Database) {}

  async search(criteria: UserCriteria, counts: boolean): Promise<ListedUserRow[]> {
    if (criteria.text === null) return this.rows(criteria, criteria.address === null ? 'list' : 'hits', counts);
    const walked = await this.rows(criteria, 'walk', counts);
    return walked.length === criteria.limit ? walked : this.rows(criteria, 'hits', counts);
  }

  /** Ids only, in the order of the list. */
  async idsOf(criteria: UserCriteria): Promise<string[]> {
    const { text, params } = userSearch(criteria, criteria.text === null && criteria.address === null ? 'list' : 'hits', 'id');
    const rows = await this.database.query<{ id: string }>('staff_users.ids', text, params, { planned: 'each time' });
    return rows.map(({ id }) => id);
  }

  private rows(criteria: UserCriteria, way: SearchWay, counts: boolean): Promise<ListedUserRow[]> {
    const { text, params } = userSearch(criteria, way, { counts });
    return this.database.query<ListedUserRow>('staff_users.search', text, params, { planned: 'each time' });
  }

  byIds(ids: readonly string[], { email, counts }: UserParts): Promise<AdminUserRow[]> {
    return this.database.query<AdminUserRow>(
      'staff_users.by_ids',
      `SELECT ${USER_COLUMNS} FROM ${USER_TABLES} WHERE u.id = ANY ($3::uuid[])`,
      [email, counts, ids],
    );
  }

  /** Keeps the mirror of staff roles that lists show; decisions ask Keycloak. */
  async rememberRoles(userId: string, roles: readonly string[], permissions: readonly string[], tx?: Tx): Promise<void> {
    await (tx ?? this.database).query(
      'staff_users.remember_roles',
      `INSERT INTO admin_users (user_id, roles, permissions) SELECT id, $2, $3 FROM users WHERE id = $1 AND (cardinality($2::text[]) > 0 OR EXISTS (SELECT FROM admin_users WHERE user_id = $1))
       ON CONFLICT (user_id) DO UPDATE SET roles = excluded.roles, permissions = excluded.permissions, seen_at = now()
       WHERE admin_users.roles <> excluded.roles OR admin_users.permissions <> excluded.permissions OR admin_users.seen_at < now() - interval '1 hour'`,
      [userId, roles, permissions],
    );
  }
}
