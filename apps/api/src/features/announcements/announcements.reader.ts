import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';
import type { Actor, Viewer } from '../../platform/auth/actor.js';
import { NotAllowed } from '../../platform/graphql/refusal.js';
import { uuidOrNull } from '../content/index.js';
import { AnnouncementBoard, mostShown } from './announcement-board.js';
import { wordsFor } from './announcement-words.js';
import { AnnouncementPlace } from './announcement.enums.js';
import type { Announcement } from './announcement.type.js';
import { type AnnouncementRow, AnnouncementsRepository } from './announcements.repository.js';

/** What is announced to whoever asks, without what they have put away. */
@Injectable()
export class AnnouncementsReader {
  constructor(
    private readonly settings: Settings,
    private readonly board: AnnouncementBoard,
    private readonly repository: AnnouncementsRepository,
  ) {}

  tag(): string {
    return this.board.tag();
  }

  async shownTo(viewer: Viewer, at: 'web' | 'dashboard', language: string): Promise<Announcement[]> {
    const rows = this.board.shownTo({ at, signedIn: viewer !== null, staff: viewer?.permissions.has('staff:enter') ?? false });
    // Nearly always there is nothing, and then nobody is asked.
    const open = viewer && rows.some(({ dismissible }) => dismissible) ? await this.undismissed(viewer, rows) : rows;
    return mostShown(open).map((row) => this.shown(row, at, language));
  }

  async dismiss(actor: Actor, rawId: string): Promise<NotAllowed | null> {
    const id = uuidOrNull(rawId);
    const row = id && this.board.find(id);
    if (!row) return new NotAllowed('announcement.not_found');
    if (!row.dismissible) return new NotAllowed('announcement.not_dismissible');
    await this.repository.dismiss(actor.userId, row.id);
    return null;
  }

  private async undismissed(viewer: Actor, rows: readonly AnnouncementRow[]): Promise<AnnouncementRow[]> {
    const ids = rows.map(({ id }) => id);
    const gone = await this.repository.dismissedBy(viewer.userId, ids);
    // What was put away and can no longer be is shown again: it has become more than that.
    return rows.filter(({ id, dismissible }) => !dismissible || !gone.has(id));
  }

  private shown(
    { id, kind, words, link, place, dismissible, endsAt }: AnnouncementRow,
    at: 'web' | 'dashboard',
    asked: string,
  ): Announcement {
    const ofMembers = link !== null && link.startsWith('/') && at === 'dashboard' && place === AnnouncementPlace.BOTH;
    return { id, kind, ...wordsFor(words, asked), link: ofMembers ? this.settings.webUrl + link : link, dismissible, endsAt };
  }
}
