import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import type { HealthSeries, HealthSpan, LiveFigure, LiveFigureName } from './live-figure.type.js';

const STEPS: Readonly<Record<HealthSpan, readonly [span: string, step: string]>> = {
  DAY: ['24 hours', '5 minutes'],
  WEEK: ['7 days', '30 minutes'],
};

@Injectable()
export class HealthRepository {
  constructor(private readonly database: Database) {}

  /** One row a minute for each figure, whichever of the workers comes first. What is not measured here leaves none. */
  async note(figures: readonly LiveFigure[]): Promise<void> {
    const measured = figures.filter(({ state }) => state !== 'ABSENT');
    await this.database.query(
      'live_figures.note',
      `INSERT INTO system_health (at, figure, value) SELECT date_trunc('minute', now()), figure, value FROM unnest($1::text[], $2::float8[]) AS f (figure, value)
       ON CONFLICT DO NOTHING`,
      [measured.map(({ name }) => name), measured.map(({ state, value }) => (state === 'DOWN' ? null : value))],
    );
  }

  async forget(): Promise<void> {
    await this.database.query('live_figures.forget', `DELETE FROM system_health WHERE at < now() - interval '8 days'`);
  }

  history(span: HealthSpan, names: readonly LiveFigureName[]): Promise<HealthSeries[]> {
    const [length, step] = STEPS[span];
    return this.database.query<HealthSeries>(
      'live_figures.history',
      `SELECT name, json_agg(json_build_object('at', at, 'value', value, 'minutesDown', down) ORDER BY at) AS points FROM (
         SELECT figure AS name, date_bin($2::interval, at, 'epoch') AS at, max(value) AS value, count(*) FILTER (WHERE value IS NULL)::int AS down
           FROM system_health WHERE figure = ANY ($3) AND at > now() - $1::interval GROUP BY 1, 2) steps
        GROUP BY name ORDER BY array_position($3, name)`,
      [length, step, names],
    );
  }
}
