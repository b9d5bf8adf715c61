import { MEASURES, type ReportGrain, type ReportMeasure, sourceOf } from './report-catalogue.js';
import type { ReportDefinition } from './report-definition.js';

export interface ReportStatement {
  readonly text: string;
  readonly params: readonly unknown[];
}

export const MOST_ROWS = 1_000;

const PERIOD: Readonly<Record<ReportGrain, string>> = { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month' };

/** SQL of the catalogue; whatever a person chose is a parameter, even though it is in the catalogue too. */
export function reportStatement({ measure, dimensions, grain, filters, lastDays }: ReportDefinition): ReportStatement {
  const source = sourceOf(measure);
  const { expression, about } = MEASURES[measure] as ReportMeasure;
  const params: unknown[] = [];
  const parameter = (value: unknown): string => `$${params.push(value)}`;
  const where = [source.where, `${source.at} >= now() - make_interval(days => ${parameter(lastDays)}::int)`];
  for (const { dimension, operator, values } of filters) {
    const among = `${source.dimensions[dimension]?.expression} = ANY (${parameter(values)}::text[])`;
    where.push(operator === 'IN' ? among : `NOT (${among})`);
  }
  for (const [name, { expression: column, alone }] of Object.entries(source.dimensions))
    if (alone !== undefined && !dimensions.includes(name) && !filters.some(({ dimension }) => dimension === name))
      where.push(`${column} = ${parameter(alone)}`);
  const labels = dimensions.map((name) => source.dimensions[name]?.expression as string);
  if (grain)
    labels.unshift(
      `to_char(date_trunc(${parameter(PERIOD[grain])}, ${source.at}, 'UTC') AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`,
    );
  const order = labels.map((_, index) => index + 1).join(', ');
  const text = `SELECT ${[...labels.map((label, index) => `${label} AS "label${index}"`), `(${expression})::float8 AS value`, `(${about})::float8 AS about`].join(', ')}
    FROM ${source.from} WHERE ${where.join(' AND ')} ${order && `GROUP BY ${order} ORDER BY ${order}`} LIMIT ${parameter(MOST_ROWS + 1)}`;
  return { text, params };
}
