import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import type { AdminLock, AdminSuspension } from './admin-user.type.js';
import { allUsers, matchingUsers, USER_COLUMNS, USER_TABLES } from './staff-users.sql.js';
import type { UserState, UserStateFilter } from './user-state.js';

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

export interface UserSearch extends UserParts {
  readonly text: string | null;
  /** The text, if it is an id. */
  readonly id: string | null;
  readonly state: UserStateFilter;
  readonly role: string | null;
  readonly position: { readonly exact: number; readonly moment: string; readonly id: string } | null;
  readonly limit: number;
}

const FIRST_POSITION = { exact: 2, moment: 'infinity', id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' };

@Injectable()
export class StaffUsersRepository {
  constructor(private readonly database: Database) {}

  search({ email, counts, text, id, state, role, limit, ...search }: UserSearch): Promise<ListedUserRow[]> {
    const position = search.position ?? FIRST_POSITION;
    const common = [email, counts, limit, role, position.moment, position.id];
    if (text === null) return this.database.query<ListedUserRow>(`staff_users.all.${state}`, allUsers(state), common);
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    return this.database.query<ListedUserRow>(`staff_users.matching.${state}`, matchingUsers(state), [
      ...common,
      position.exact,
      pattern,
      text.toLowerCase(),
      id,
    ]);
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
