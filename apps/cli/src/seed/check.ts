import type { Client } from 'pg';

/** Each answers how many rows break a rule that no constraint holds. */
const RULES: readonly (readonly [rule: string, sql: string])[] = [
  ['nobody follows themselves', 'SELECT count(*) FROM follows WHERE follower_id = followee_id'],
  ['everybody has a profile', 'SELECT count(*) FROM users u WHERE u.id = ANY ($1) AND NOT EXISTS (SELECT FROM profiles p WHERE p.user_id = u.id)'],
  ['posts come after their author', 'SELECT count(*) FROM posts p JOIN users u ON u.id = p.author_id WHERE u.id = ANY ($1) AND p.created_at < u.created_at'],
  ['ids of posts sort by time', `SELECT count(*) FROM (SELECT id, created_at, lag(created_at) OVER (ORDER BY id) AS before FROM posts WHERE author_id = ANY ($1)) p WHERE created_at < before`],
  ['replies are one deeper, of the same post and later', `SELECT count(*) FROM comments c JOIN comments p ON p.id = c.parent_id WHERE c.author_id = ANY ($1) AND (c.depth <> p.depth + 1 OR c.post_id <> p.post_id OR c.created_at < p.created_at)`],
  ['top comments have depth 0', 'SELECT count(*) FROM comments WHERE author_id = ANY ($1) AND parent_id IS NULL AND depth <> 0'],
  ['nothing is from the future', `SELECT (SELECT count(*) FROM posts WHERE author_id = ANY ($1) AND created_at > now()) + (SELECT count(*) FROM comments WHERE author_id = ANY ($1) AND created_at > now())`],
  ['topics are known', `SELECT count(*) FROM post_topics t JOIN posts p ON p.id = t.post_id WHERE p.author_id = ANY ($1) AND NOT CASE t.topic_kind
     WHEN 'driver' THEN EXISTS (SELECT FROM drivers d WHERE d.id = t.topic_id) WHEN 'team' THEN EXISTS (SELECT FROM teams d WHERE d.id = t.topic_id) ELSE EXISTS (SELECT FROM races d WHERE d.id = t.topic_id) END`],
]; // prettier-ignore

/** Rules that seeded rows break, in words; none if all is well. Constraints of the tables have been checked by PostgreSQL itself. */
export async function brokenRules(client: Client, userIds: readonly string[]): Promise<string[]> {
  const broken: string[] = [];
  for (const [rule, sql] of RULES) {
    const result = await client.query<{ count: string }>(sql, sql.includes('$1') ? [userIds] : []);
    const count = Number(Object.values(result.rows[0] ?? {})[0]);
    if (count > 0) broken.push(`${rule}: ${count} rows break it`);
  }
  return broken;
}
