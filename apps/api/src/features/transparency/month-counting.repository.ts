import { Injectable } from '@nestjs/common';
import { Database, type Tx } from '../../platform/database/database.js';
import { COUNTS, HIDE_RARE, REVERSED, TELL, TOTALS } from './month-counting.sql.js';
import type { Count, MonthTotals, PublishedCount, PublishedTotals } from './published-figures.js';

/** Tells of one month, in one transaction: what is too small to be told is never to be read by anybody else. */
@Injectable()
export class MonthCountingRepository {
  constructor(private readonly database: Database) {}

  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    return this.database.transaction(work);
  }

  /** One worker at a time; false: another one is at it. */
  async begin(tx: Tx): Promise<boolean> {
    const row = await tx.one<{ mine: boolean }>('transparency.lock', `SELECT pg_try_advisory_xact_lock(hashtext('transparency')) AS mine`);
    return row?.mine ?? false;
  }

  /** The month after the last that was told; null: nothing was ever decided. */
  async next(tx: Tx): Promise<string | null> {
    const row = await tx.one<{ month: string | null }>(
      'transparency.next',
      `SELECT to_char(coalesce((SELECT max(month) + interval '1 month' FROM transparency_months),
         date_trunc('month', least((SELECT min(created_at) FROM moderation_actions), (SELECT min(at) FROM rule_hits)) AT TIME ZONE 'UTC')), 'YYYY-MM') AS month`,
    );
    return row?.month ?? null;
  }

  /** Writes down every decision of the month and adds them up. */
  async collect(tx: Tx, day: string, smallest: number): Promise<{ totals: MonthTotals; counts: Count[] }> {
    await tx.query('transparency.month', 'INSERT INTO transparency_months (month) VALUES ($1)', [day]);
    await tx.query('transparency.decisions', TELL, [day, smallest]);
    const totals = (await tx.one<MonthTotals>('transparency.totals', TOTALS, [day])) as MonthTotals;
    return { totals, counts: await tx.query<Count>('transparency.counts', COUNTS, [day]) };
  }

  /** Keeps of it what may be told. */
  async publish(tx: Tx, day: string, totals: PublishedTotals, counts: readonly PublishedCount[], smallest: number): Promise<void> {
    await tx.query(
      'transparency.figures',
      `INSERT INTO transparency_figures (month, dimension, key, count)
       SELECT $1, dimension, key, count FROM jsonb_to_recordset($2) AS f (dimension text, key text, count int)`,
      [day, JSON.stringify(counts)],
    );
    await tx.query(
      'transparency.publish',
      `UPDATE transparency_months SET decisions = $2, automatic = $3, reports = $4, median_minutes = $5, appeals = $6, overturned = $7 WHERE month = $1`,
      [day, totals.decisions, totals.automatic, totals.reports, totals.medianMinutes, totals.appeals, totals.overturned],
    );
    await tx.query('transparency.hide_rare', HIDE_RARE, [day, smallest]);
    // So few that the list would be a list of people.
    if (totals.decisions === null) await tx.query('transparency.hide_all', 'DELETE FROM transparency_decisions WHERE month = $1', [day]);
  }

  /** Marks what was taken back since, in months from `since` on. */
  async reversed(tx: Tx, since: string): Promise<void> {
    await tx.query('transparency.reversed', REVERSED, [since]);
  }
}
