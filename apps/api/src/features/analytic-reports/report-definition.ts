import { DomainError } from '../../platform/errors/domain-error.js';
import {
  GRAINS,
  MEASURES,
  OPERATORS,
  type ReportGrain,
  type ReportOperator,
  type ReportView,
  sourceOf,
  VIEWS,
} from './report-catalogue.js';

export interface ReportFilter {
  readonly dimension: string;
  readonly operator: ReportOperator;
  readonly values: readonly string[];
}

/** A report that can be run: every name in it stands in the catalogue. */
export interface ReportDefinition {
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly grain: ReportGrain | null;
  readonly filters: readonly ReportFilter[];
  readonly lastDays: number;
  readonly view: ReportView;
}

export interface UncheckedDefinition {
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly grain?: string | null;
  readonly filters: readonly { readonly dimension: string; readonly operator: string; readonly values: readonly string[] }[];
  readonly lastDays: number;
  readonly view: string;
}

const MOST_DIMENSIONS = 2;
const MOST_FILTERS = 5;
const LONGEST_DAYS = 366;
const LONGEST_DAYS_BY_HOUR = 31;

const refused = (field: string): DomainError => new DomainError('analytic_reports.not_in_catalogue', { details: { field } });
const among = <T extends string>(known: readonly T[], value: string, field: string): T => {
  if (!known.includes(value as T)) throw refused(field);
  return value as T;
};

/** Takes what somebody asks for, or what was saved a while ago, and refuses whatever is not in the catalogue. */
export function checkDefinition(asked: UncheckedDefinition): ReportDefinition {
  const { measure, lastDays } = asked;
  if (!Object.hasOwn(MEASURES, measure)) throw refused('measure');
  const source = sourceOf(measure);
  const known = Object.keys(source.dimensions);
  const dimensions = asked.dimensions.map((name) => among(known, name, 'dimensions'));
  if (dimensions.length > MOST_DIMENSIONS || new Set(dimensions).size < dimensions.length) throw refused('dimensions');
  const grain =
    asked.grain == null
      ? null
      : among(
          source.grains.filter((one) => GRAINS.includes(one)),
          asked.grain,
          'grain',
        );
  if (source.needs && grain !== source.needs) throw refused('grain');
  const longest = grain === 'HOUR' ? LONGEST_DAYS_BY_HOUR : LONGEST_DAYS;
  if (!Number.isInteger(lastDays) || lastDays < 1 || lastDays > longest) throw refused('lastDays');
  const view = among(VIEWS, asked.view, 'view');
  if (view === 'LINE' && grain === null) throw refused('view');
  if (asked.filters.length > MOST_FILTERS) throw refused('filters');
  const filters = asked.filters.map(({ dimension, operator, values }) => {
    among(known, dimension, 'filters');
    const possible = source.dimensions[dimension]?.values ?? [];
    if (values.length === 0 || values.length > possible.length) throw refused('filters');
    return { dimension, operator: among(OPERATORS, operator, 'filters'), values: values.map((value) => among(possible, value, 'filters')) };
  });
  return { measure, dimensions, grain, filters, lastDays, view };
}
