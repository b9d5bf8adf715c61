import { Injectable } from '@nestjs/common';
import { Database, type Queries } from '../../platform/database/database.js';
import type { TopicRow } from './topic.mapper.js';
import { topicJson } from './topic.sql.js';

const ONE = `SELECT ${topicJson('$2::text', '$3::text', '$1')} AS topic`;
const FOLLOWED = `SELECT ${topicJson('f.topic_kind', 'f.topic_id', '$1')} AS topic FROM topic_follows f WHERE f.user_id = $1::uuid ORDER BY f.topic_kind, f.topic_id LIMIT 500`;

/** Drivers and teams by name, races by name and year; the newest season first, so that "monaco" finds this year's race. */
const SEARCH = `
  WITH found AS (
    (SELECT 'driver' AS kind, d.id, strpos(d.search_text, $2) AS at, 0 AS age FROM drivers d WHERE d.search_text LIKE $3 ORDER BY at, d.id LIMIT $4)
    UNION ALL
    (SELECT 'team', t.id, strpos(t.search_text, $2), 0 FROM teams t WHERE t.search_text LIKE $3 ORDER BY 3, t.id LIMIT $4)
    UNION ALL
    (SELECT 'race', r.id, strpos(lower(r.name || ' ' || r.year), $2), 3000 - r.year FROM races r WHERE lower(r.name || ' ' || r.year) LIKE $3 ORDER BY r.year DESC, r.round LIMIT $4))
  SELECT ${topicJson('f.kind', 'f.id', '$1')} AS topic FROM found f ORDER BY f.at, f.age, f.kind, f.id LIMIT $4`;

@Injectable()
export class TopicsRepository {
  constructor(private readonly database: Database) {}

  /** With a name of null if there is no such topic. */
  async find(viewerId: string | null, kind: TopicRow['kind'], id: string, queries: Queries = this.database): Promise<TopicRow | null> {
    return (await queries.one<{ topic: TopicRow }>('topics.find', ONE, [viewerId, kind, id]))?.topic ?? null;
  }

  async followedBy(userId: string): Promise<TopicRow[]> {
    return (await this.database.query<{ topic: TopicRow }>('topics.followed', FOLLOWED, [userId])).map((row) => row.topic);
  }

  async search(viewerId: string, text: string, first: number): Promise<TopicRow[]> {
    const pattern = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
    return (await this.database.query<{ topic: TopicRow }>('topics.search', SEARCH, [viewerId, text, pattern, first])).map(
      (row) => row.topic,
    );
  }

  async follow(userId: string, kind: TopicRow['kind'], id: string): Promise<void> {
    await this.database.query(
      'topics.follow',
      'INSERT INTO topic_follows (user_id, topic_kind, topic_id) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [userId, kind, id],
    );
  }

  async unfollow(userId: string, kind: TopicRow['kind'], id: string): Promise<void> {
    await this.database.query('topics.unfollow', 'DELETE FROM topic_follows WHERE user_id = $1 AND topic_kind = $2 AND topic_id = $3', [
      userId,
      kind,
      id,
    ]);
  }
}
