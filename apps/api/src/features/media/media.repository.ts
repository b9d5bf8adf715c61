import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export interface NewMedia {
  readonly id: string;
  readonly ownerId: string;
  readonly key: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  readonly colour: string;
}

@Injectable()
export class MediaRepository {
  constructor(private readonly database: Database) {}

  /** Pictures that the person uploaded within a day. */
  async uploadedToday(ownerId: string): Promise<number> {
    const row = await this.database.one<{ n: number }>(
      'media.uploaded_today',
      `SELECT count(*)::int AS n FROM media WHERE owner_id = $1 AND created_at > now() - interval '24 hours'`,
      [ownerId],
    );
    return row?.n ?? 0;
  }

  async insert(media: NewMedia): Promise<void> {
    const { id, ownerId, key, width, height, bytes, colour } = media;
    await this.database.query(
      'media.insert',
      'INSERT INTO media (id, owner_id, storage_key, width, height, bytes, colour) VALUES ($1, $2, $3, $4, $5, $6, $7)',
      [id, ownerId, key, width, height, bytes, colour],
    );
  }

  /** Marks uploads that no post took within a day. */
  async discardUnused(): Promise<void> {
    await this.database.query(
      'media.discard_unused',
      `UPDATE media SET deleted_at = now() WHERE id IN (
         SELECT m.id FROM media m WHERE m.deleted_at IS NULL AND m.created_at < now() - interval '24 hours'
           AND NOT EXISTS (SELECT FROM post_media pm WHERE pm.media_id = m.id) LIMIT 500 FOR UPDATE SKIP LOCKED)`,
    );
  }

  /** Marked pictures whose files are still to be deleted. */
  discarded(): Promise<{ id: string; key: string }[]> {
    return this.database.query(
      'media.discarded',
      'SELECT id, storage_key AS key FROM media WHERE deleted_at IS NOT NULL ORDER BY deleted_at LIMIT 500',
    );
  }

  async forget(ids: readonly string[]): Promise<void> {
    await this.database.query('media.forget', 'DELETE FROM media WHERE id = ANY($1::uuid[]) AND deleted_at IS NOT NULL', [ids]);
  }
}
