import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { Database } from '../../platform/database/database.js';
import { checkFirst, type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import type { RequestedFields } from '../../platform/graphql/requested-fields.js';
import { AuditLog } from '../audit-log/index.js';
import { LAST_ID } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { ModerationLogRepository } from '../moderation-log/index.js';
import { AdminPostsRepository } from './admin-posts.repository.js';
import type { AdminUser } from './admin-user.type.js';
import { toAdminPost, toAdminUser } from './staff-users.mapper.js';
import { type AdminUserRow, StaffUsersRepository, type UserParts } from './staff-users.repository.js';

const PAGE = 20;
const COUNTED = ['counts', 'reportsAgainst', 'reportsMade'];

/** Builds AdminUsers with one statement for each kind of thing that was asked for, however many users there are. */
@Injectable()
export class StaffUsersReader {
  constructor(
    private readonly repository: StaffUsersRepository,
    private readonly posts: AdminPostsRepository,
    private readonly log: ModerationLogRepository,
    private readonly urls: MediaUrls,
    private readonly audit: AuditLog,
    private readonly database: Database,
  ) {}

  /** What has to be read for `fields` of AdminUser; the e-mail address only for whoever may see it. */
  partsFor(actor: Actor, fields: RequestedFields): UserParts {
    return { email: actor.permissions.has('users:read-email') && fields.has('email'), counts: COUNTED.some((field) => fields.has(field)) };
  }

  async byIds(actor: Actor, ids: readonly string[], fields: RequestedFields): Promise<Map<string, AdminUser>> {
    const rows = ids.length === 0 ? [] : await this.repository.byIds([...new Set(ids)], this.partsFor(actor, fields));
    const users = await this.complete(actor, rows, fields);
    return new Map(users.map((user) => [user.id, user]));
  }

  async complete(actor: Actor, rows: readonly AdminUserRow[], fields: RequestedFields): Promise<AdminUser[]> {
    if (this.partsFor(actor, fields).email) await this.noteEmailsSeen(actor, rows);
    const ids = rows.map((row) => row.id);
    const [actions, posts] = await Promise.all([
      this.pages(ids, fields, 'actions', (before, limit) => this.log.ofUsers(ids, before, limit)),
      this.pages(ids, fields, 'posts', async (before, limit) =>
        (await this.posts.ofUsers(ids, before, limit)).map((row) => ({ ...toAdminPost(row, this.urls), authorId: row.authorId })),
      ),
    ]);
    return rows.map((row) => ({ ...toAdminUser(actor, row, this.urls), actions: actions(row.id), posts: posts(row.id) }));
  }

  private async pages<T extends { id: string; authorId: string }>(
    ids: readonly string[],
    fields: RequestedFields,
    field: 'actions' | 'posts',
    read: (before: string, limit: number) => Promise<T[]>,
  ): Promise<(userId: string) => ConnectionOf<T>> {
    const { first = PAGE, after = null } = fields.args(field) as { first?: number; after?: string | null };
    checkFirst(first);
    const before = after === null ? LAST_ID : (cursor.decode(after, ['uuid'] as const)[0] as string);
    const rows = fields.has(field) && ids.length > 0 ? await read(before, first + 1) : [];
    const byUser = Map.groupBy(rows, (row) => row.authorId);
    return (userId) => toConnection(byUser.get(userId) ?? [], { first, after }, (row) => cursor.encode([row.id]));
  }

  /** Written before the answer leaves, whatever way led to the address: what was seen has left its trace. */
  private async noteEmailsSeen(actor: Actor, rows: readonly AdminUserRow[]): Promise<void> {
    const seen = rows.filter((row) => row.email !== null && row.id !== actor.userId).map((row) => row.id);
    const [only] = seen;
    if (only === undefined) return;
    const one = seen.length === 1;
    await this.database.transaction((tx) =>
      this.audit.append(tx, actor, {
        action: 'users.viewed',
        ...(one && { subjectKind: 'user', subjectId: only }),
        details: one ? { email: true } : { email: true, users: seen },
      }),
    );
  }
}
