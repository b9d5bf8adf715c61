import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isVisible } from '../content/index.js';
import { type Count, countKey, type Facts } from './rule-needs.js';

/** Nobody needs to know of more. */
const MOST = 1_001;
const contributions = (table: string): string =>
  `(SELECT count(*) FROM (SELECT FROM ${table} o WHERE o.author_id = u.id AND ${isVisible('o')} AND o.id <> $5 LIMIT 50) few)`;
const since = (condition: string): string =>
  `(SELECT count(*) FROM (SELECT FROM content_prints c WHERE ${condition} AND c.subject_id <> $5 AND c.at > now() - make_interval(secs => w.seconds) LIMIT ${MOST}) few)`;

const FACTS = `SELECT extract(epoch FROM now() - u.created_at)::float8 / 3600 AS hours,
    CASE WHEN $6 THEN ${contributions('posts')} + ${contributions('comments')} ELSE 0 END::int AS contributions,
    ARRAY(SELECT CASE w.by WHEN 'author' THEN ${since('c.author_id = u.id')} WHEN 'network' THEN ${since('c.network = $3')}
      WHEN 'same-author' THEN ${since('c.author_id = u.id AND c.print = $4')} ELSE ${since('c.print = $4')} END::int
      FROM unnest($2::text[], $7::int[]) WITH ORDINALITY AS w (by, seconds, n) ORDER BY w.n) AS counts
  FROM users u WHERE u.id = $1`;

export interface FactsAsked {
  readonly authorId: string;
  readonly network: string;
  readonly print: Buffer;
  /** What is being written; it does not count. */
  readonly subjectId: string;
  readonly newcomer: boolean;
  readonly counts: readonly Count[];
}

@Injectable()
export class RuleFactsRepository {
  constructor(private readonly database: Database) {}

  /** All that the rules in force have to know, in one statement. */
  async of(asked: FactsAsked): Promise<Facts> {
    const { authorId, network, print, subjectId, newcomer, counts } = asked;
    const row = await this.database.one<{ hours: number; contributions: number; counts: number[] }>('rules.facts', FACTS, [
      ...[authorId, counts.map(({ by }) => by), network, print, subjectId, newcomer],
      counts.map(({ seconds }) => seconds),
    ]);
    return {
      accountHours: row?.hours ?? 0,
      contributions: row?.contributions ?? 0,
      counts: new Map(counts.map((count, i) => [countKey(count), row?.counts[i] ?? 0])),
    };
  }
}
