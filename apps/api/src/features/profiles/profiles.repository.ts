import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';

export interface ProfileChanges {
  readonly handle?: string;
  readonly displayName?: string;
  readonly bio?: string;
  /** null = that of the device. */
  readonly timeZone?: string | null;
  readonly locale?: string;
  readonly removeAvatar: boolean;
}

/** PostgreSQL's code for a broken unique constraint. */
const UNIQUE_VIOLATION = '23505';

/** The writing side of profiles. */
@Injectable()
export class ProfilesRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  async isTaken(handle: string, byOther: string): Promise<boolean> {
    return (
      (await this.database.one(
        'profiles.is_taken',
        `SELECT user_id FROM profiles WHERE handle = $1 AND user_id <> $2
         UNION ALL SELECT user_id FROM former_handles WHERE handle = $1 AND user_id <> $2 AND until > now() LIMIT 1`,
        [handle, byOther],
      )) !== null
    );
  }

  /** Changes what is given; answers the avatar that is gone. Throws HandleTaken. */
  async change(tx: Tx, userId: string, changes: ProfileChanges): Promise<{ formerAvatar: string | null }> {
    const { handle, displayName, bio, timeZone, locale, removeAvatar } = changes;
    try {
      const row = await tx.one<{ formerAvatar: string | null }>(
        'profiles.change',
        `UPDATE profiles f SET handle = coalesce($2, f.handle), display_name = coalesce($3, f.display_name), bio = coalesce($4, f.bio),
           time_zone = CASE WHEN $5 THEN $6 ELSE f.time_zone END, avatar_key = CASE WHEN $7 THEN NULL ELSE f.avatar_key END, updated_at = now()
         FROM (SELECT user_id, avatar_key FROM profiles WHERE user_id = $1 FOR UPDATE) was
         WHERE f.user_id = was.user_id RETURNING CASE WHEN $7 THEN was.avatar_key END AS "formerAvatar"`,
        [userId, handle ?? null, displayName ?? null, bio ?? null, timeZone !== undefined, timeZone ?? null, removeAvatar],
      );
      if (locale !== undefined) await tx.query('profiles.locale', 'UPDATE users SET locale = $2 WHERE id = $1', [userId, locale]);
      return { formerAvatar: row?.formerAvatar ?? null };
    } catch (error) {
      throw (error as { code?: string }).code === UNIQUE_VIOLATION ? new HandleTaken() : error;
    }
  }

  /** Answers the avatar that was there before. */
  async setAvatar(tx: Tx, userId: string, key: string): Promise<string | null> {
    const row = await tx.one<{ formerAvatar: string | null }>(
      'profiles.set_avatar',
      `UPDATE profiles f SET avatar_key = $2, updated_at = now() FROM (SELECT user_id, avatar_key FROM profiles WHERE user_id = $1 FOR UPDATE) was
       WHERE f.user_id = was.user_id RETURNING was.avatar_key AS "formerAvatar"`,
      [userId, key],
    );
    return row?.formerAvatar ?? null;
  }

  async completeOnboarding(userId: string): Promise<void> {
    await this.database.query('profiles.onboard', 'UPDATE profiles SET onboarded_at = coalesce(onboarded_at, now()) WHERE user_id = $1', [
      userId,
    ]);
  }
}

export class HandleTaken extends Error {}
