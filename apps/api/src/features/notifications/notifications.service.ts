import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/auth/actor.js';
import { DomainError } from '../../platform/errors/domain-error.js';
import { type ConnectionOf, toConnection } from '../../platform/graphql/connection.js';
import { cursor } from '../../platform/graphql/cursor.js';
import { appealableUntil } from '../appeals/index.js';
import { LAST_ID, uuidOrNull } from '../content/index.js';
import { MediaUrls } from '../media/index.js';
import { type ModerationNoticeRow, ModerationNoticesRepository } from '../moderation-log/index.js';
import { Bell } from './bell.js';
import { type NotificationRow, toNotification } from './notification.mapper.js';
import type { ModerationNotice, Notification } from './notification.type.js';
import { NotificationsRepository } from './notifications.repository.js';

interface Page {
  readonly first: number;
  readonly after?: string | null;
}

const below = (page: Page): string => (page.after == null ? LAST_ID : cursor.decode(page.after, ['uuid'] as const)[0]);

@Injectable()
export class NotificationsService {
  constructor(
    private readonly notifications: NotificationsRepository,
    private readonly notices: ModerationNoticesRepository,
    private readonly bell: Bell,
    private readonly urls: MediaUrls,
  ) {}

  async page(actor: Actor, page: Page): Promise<ConnectionOf<Notification>> {
    const rows = await this.notifications.page(actor.userId, below(page), page.first + 1);
    return toConnection(
      rows.map((row) => this.toNotification(row)),
      page,
      ({ id }) => cursor.encode([id]),
    );
  }

  unread(actor: Actor): Promise<number> {
    return this.notifications.unread(actor.userId);
  }

  /** Up to and including `upTo`, or all; ids sort by time, so another's id reaches no further than one's own of that time. */
  async markRead(actor: Actor, upTo: string | null): Promise<number> {
    const last = upTo === null ? LAST_ID : uuidOrNull(upTo);
    if (last === null) throw new DomainError('input.id_malformed');
    await this.notifications.markRead(actor.userId, last);
    return this.notifications.unread(actor.userId);
  }

  async moderationNotices(actor: Actor, page: Page): Promise<ConnectionOf<ModerationNotice>> {
    const rows = await this.notices.page(actor.userId, below(page), page.first + 1);
    return toConnection(rows.map(toNotice), page, ({ id }) => cursor.encode([id]));
  }

  live(actor: Actor): AsyncIterableIterator<NotificationRow> {
    return this.bell.listen(actor.userId);
  }

  toNotification(row: NotificationRow): Notification {
    return toNotification(row, this.urls);
  }
}

function toNotice(row: ModerationNoticeRow): ModerationNotice {
  const appeal = row.appeal && {
    ...row.appeal,
    createdAt: new Date(row.appeal.createdAt),
    decidedAt: row.appeal.decidedAt === null ? null : new Date(row.appeal.decidedAt),
  };
  const until = appealableUntil({ kind: row.kind, createdAt: row.createdAt, appealed: appeal !== null });
  return { ...row, appeal, appealableUntil: until && until.getTime() > Date.now() ? until : null };
}
