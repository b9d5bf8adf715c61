import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';

export type FollowedKind = 'driver' | 'team' | 'race';

@Injectable()
export class TopicFollowsRepository {
  constructor(private readonly database: Database) {}

  /** Everything in racing that a person follows, as `kind id`. */
  async followedBy(userId: string): Promise<ReadonlySet<string>> {
    const rows = await this.database.query<{ topic: string }>(
      'racing.followed',
      `SELECT topic_kind || ' ' || topic_id AS topic FROM topic_follows WHERE user_id = $1`,
      [userId],
    );
    return new Set(rows.map((row) => row.topic));
  }

  async counts(topics: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const keys = topics.map((topic) => topic.split(' '));
    const rows = await this.database.query<{ topic: string; count: number }>(
      'racing.follower_counts',
      `SELECT k.kind || ' ' || k.id AS topic, (SELECT count(*) FROM topic_follows f WHERE f.topic_kind = k.kind AND f.topic_id = k.id)::int AS count
         FROM unnest($1::text[], $2::text[]) AS k (kind, id)`,
      [keys.map(([kind]) => kind), keys.map(([, id]) => id)],
    );
    return new Map(rows.map((row) => [row.topic, row.count]));
  }
}
