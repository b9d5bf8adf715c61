import { Injectable } from '@nestjs/common';
import { Database, type Queries, type Tx } from '../../platform/database/database.js';
import type { AnnouncementWords } from './announcement-words.js';
import type { AnnouncementAudience, AnnouncementKind, AnnouncementPlace, AnnouncementState } from './announcement.enums.js';

export interface AnnouncementContent {
  readonly kind: AnnouncementKind;
  readonly place: AnnouncementPlace;
  readonly audience: AnnouncementAudience;
  readonly words: AnnouncementWords;
  readonly link: string | null;
  readonly dismissible: boolean;
  readonly startsAt: Date | null;
  readonly endsAt: Date | null;
}

export interface AnnouncementRow extends AnnouncementContent {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly createdByName: string;
  readonly changedAt: Date;
  readonly changedByName: string;
}

export interface AnnouncementSearch {
  readonly state: AnnouncementState | null;
  readonly kind: AnnouncementKind | null;
  readonly place: AnnouncementPlace | null;
  readonly audience: AnnouncementAudience | null;
  readonly before: string;
  readonly limit: number;
}

const COLUMNS = `id, kind, place, audience, words, link, dismissible, starts_at AS "startsAt", ends_at AS "endsAt", version,
  created_at AS "createdAt", created_by_name AS "createdByName", changed_at AS "changedAt", changed_by_name AS "changedByName"`;
const TO_COME = 'starts_at IS NOT NULL AND (ends_at IS NULL OR ends_at > now())';
const STATE = `CASE WHEN starts_at IS NULL THEN 'DRAFT' WHEN ends_at <= now() THEN 'ENDED' WHEN starts_at > now() THEN 'SCHEDULED' ELSE 'LIVE' END`;

@Injectable()
export class AnnouncementsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** What is shown or will be; as many as may stand at once. */
  toCome(): Promise<AnnouncementRow[]> {
    return this.database.query<AnnouncementRow>(
      'announcements.to_come',
      `SELECT ${COLUMNS} FROM announcements WHERE ${TO_COME} ORDER BY id`,
    );
  }

  /** How many of those there are besides this one; nobody adds one meanwhile. */
  async lockedCount(tx: Tx, except: string): Promise<number> {
    await tx.query('announcements.lock_all', `SELECT pg_advisory_xact_lock(hashtext('announcements'))`);
    const row = await tx.one<{ n: number }>(
      'announcements.count',
      `SELECT count(*)::int AS n FROM announcements WHERE ${TO_COME} AND id <> $1`,
      [except],
    );
    return row?.n ?? 0;
  }

  find(id: string, on: Queries = this.database): Promise<AnnouncementRow | null> {
    return on.one<AnnouncementRow>('announcements.find', `SELECT ${COLUMNS} FROM announcements WHERE id = $1`, [id]);
  }

  lock(tx: Tx, id: string): Promise<AnnouncementRow | null> {
    return tx.one<AnnouncementRow>('announcements.lock', `SELECT ${COLUMNS} FROM announcements WHERE id = $1 FOR UPDATE`, [id]);
  }

  /** Newest first, before the id `before`. */
  page({ state, kind, place, audience, before, limit }: AnnouncementSearch): Promise<AnnouncementRow[]> {
    return this.database.query<AnnouncementRow>(
      'announcements.page',
      `SELECT ${COLUMNS} FROM announcements WHERE id < $1 AND ($3::text IS NULL OR ${STATE} = $3) AND ($4::text IS NULL OR kind = $4)
         AND ($5::text IS NULL OR place = $5) AND ($6::text IS NULL OR audience = $6) ORDER BY id DESC LIMIT $2`,
      [before, limit, state, kind, place, audience],
    );
  }

  async add(tx: Tx, id: string, content: AnnouncementContent, byName: string): Promise<AnnouncementRow> {
    return (await tx.one<AnnouncementRow>(
      'announcements.add',
      `INSERT INTO announcements (id, kind, place, audience, words, link, dismissible, starts_at, ends_at, created_by_name, changed_by_name)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $10) RETURNING ${COLUMNS}`,
      [id, ...valuesOf(content), byName],
    )) as AnnouncementRow;
  }

  async change(tx: Tx, id: string, content: AnnouncementContent, byName: string): Promise<AnnouncementRow> {
    return (await tx.one<AnnouncementRow>(
      'announcements.change',
      `UPDATE announcements SET kind = $2, place = $3, audience = $4, words = $5, link = $6, dismissible = $7, starts_at = $8, ends_at = $9,
         changed_by_name = $10, changed_at = now(), version = version + 1 WHERE id = $1 RETURNING ${COLUMNS}`,
      [id, ...valuesOf(content), byName],
    )) as AnnouncementRow;
  }

  async end(tx: Tx, id: string, byName: string): Promise<AnnouncementRow> {
    return (await tx.one<AnnouncementRow>(
      'announcements.end',
      `UPDATE announcements SET ends_at = now(), changed_by_name = $2, changed_at = now(), version = version + 1 WHERE id = $1 RETURNING ${COLUMNS}`,
      [id, byName],
    )) as AnnouncementRow;
  }

  async remove(tx: Tx, id: string): Promise<void> {
    await tx.query('announcements.remove', 'DELETE FROM announcements WHERE id = $1 AND starts_at IS NULL', [id]);
  }

  /** Which of these the person has put away. */
  async dismissedBy(userId: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ id: string }>(
      'announcements.dismissed_by',
      'SELECT announcement_id AS id FROM announcement_dismissals WHERE user_id = $1 AND announcement_id = ANY ($2::uuid[])',
      [userId, ids],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async dismiss(userId: string, id: string): Promise<void> {
    await this.database.query(
      'announcements.dismiss',
      'INSERT INTO announcement_dismissals (user_id, announcement_id) SELECT $1, id FROM announcements WHERE id = $2 ON CONFLICT DO NOTHING',
      [userId, id],
    );
  }
}

const valuesOf = ({ kind, place, audience, words, link, dismissible, startsAt, endsAt }: AnnouncementContent): readonly unknown[] => [
  ...[kind, place, audience, JSON.stringify(words), link, dismissible, startsAt, endsAt],
];
