import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';

@Injectable()
export class FollowsRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  async person(handle: string): Promise<string | null> {
    const row = await this.database.one<{ id: string }>(
      'follows.person',
      'SELECT u.id FROM profiles f JOIN users u ON u.id = f.user_id AND u.deleted_at IS NULL WHERE f.handle = $1',
      [handle],
    );
    return row?.id ?? null;
  }

  /** True if there was no such follow before. */
  async add(tx: Tx, followerId: string, followeeId: string): Promise<boolean> {
    const row = await tx.one(
      'follows.add',
      'INSERT INTO follows (follower_id, followee_id) VALUES ($1, $2) ON CONFLICT DO NOTHING RETURNING followee_id',
      [followerId, followeeId],
    );
    return row !== null;
  }

  /** True if there was such a follow. */
  async remove(tx: Tx, followerId: string, followeeId: string): Promise<boolean> {
    return (
      (await tx.one('follows.remove', 'DELETE FROM follows WHERE follower_id = $1 AND followee_id = $2 RETURNING followee_id', [
        followerId,
        followeeId,
      ])) !== null
    );
  }
}
