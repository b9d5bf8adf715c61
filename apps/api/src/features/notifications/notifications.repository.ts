import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { NotificationRow } from './notification.mapper.js';
import { NOTIFICATION_JSON, SHOWN } from './notification.sql.js';

/** What the bell reads and marks. */
@Injectable()
export class NotificationsRepository {
  constructor(private readonly database: Database) {}

  /** Newest first, below the id. */
  async page(userId: string, below: string, limit: number): Promise<NotificationRow[]> {
    const rows = await this.database.query<{ notification: NotificationRow }>(
      'notifications.page',
      `SELECT ${NOTIFICATION_JSON} AS notification FROM ${SHOWN('n.user_id = $1 AND n.id < $2')} ORDER BY n.id DESC LIMIT $3`,
      [userId, below, limit],
    );
    return rows.map((row) => row.notification);
  }

  async one(id: string): Promise<NotificationRow | null> {
    const row = await this.database.one<{ notification: NotificationRow }>(
      'notifications.one',
      `SELECT ${NOTIFICATION_JSON} AS notification FROM ${SHOWN('n.id = $1')}`,
      [id],
    );
    return row?.notification ?? null;
  }

  async unread(userId: string): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'notifications.unread',
      `SELECT count(*)::int AS n FROM ${SHOWN('n.user_id = $1 AND n.read_at IS NULL')}`,
      [userId],
    );
    return row?.n ?? 0;
  }

  /** Marks the person's own up to and including `upTo`. */
  async markRead(userId: string, upTo: string): Promise<void> {
    await this.database.query(
      'notifications.mark_read',
      'UPDATE notifications SET read_at = now() WHERE user_id = $1 AND read_at IS NULL AND id <= $2',
      [userId, upTo],
    );
  }
}
