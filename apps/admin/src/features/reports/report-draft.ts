import type { ReportCatalogueQuery, ReportFieldsFragment } from '@/gql/graphql';

export type Catalogue = ReportCatalogueQuery['reportCatalogue'];
export type Measure = Catalogue['measures'][number];

/** What is chosen so far. For each dimension the values that count, or all but those; none chosen means all. */
export interface ReportDraft {
  readonly title: string;
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly grain: string | null;
  readonly only: Readonly<Record<string, readonly string[]>>;
  /** Dimensions of which the values chosen are those that do not count. */
  readonly but: readonly string[];
  readonly lastDays: number;
  readonly view: string;
}

export const NEW_DRAFT: ReportDraft = {
  title: '',
  measure: 'events',
  dimensions: ['kind'],
  grain: null,
  only: {},
  but: [],
  lastDays: 30,
  view: 'BAR',
};

export function draftOf({ title, definition }: ReportFieldsFragment): ReportDraft {
  const { filters, grain, ...rest } = definition;
  const only: Record<string, readonly string[]> = {};
  const but: string[] = [];
  for (const dimension of new Set(filters.map((filter) => filter.dimension))) {
    const of = (operator: string) => filters.filter((filter) => filter.dimension === dimension && filter.operator === operator);
    const [counted, left] = [of('IN'), of('NOT_IN').flatMap(({ values }) => values)];
    if (counted.length === 0) but.push(dimension);
    // All filters hold at once.
    const both = counted
      .map(({ values }) => values)
      .reduce<readonly string[] | null>((a, b) => (a ? a.filter((one) => b.includes(one)) : b), null);
    only[dimension] = both ? both.filter((one) => !left.includes(one)) : [...new Set(left)];
  }
  return { title, ...rest, grain: grain ?? null, only, but };
}

/** Another measure keeps of the choices what it offers too. */
export function withMeasure(draft: ReportDraft, measure: Measure): ReportDraft {
  const names = measure.dimensions.map(({ name }) => name);
  const grain = measure.needs ?? (draft.grain !== null && measure.grains.includes(draft.grain) ? draft.grain : null);
  return {
    ...draft,
    measure: measure.name,
    dimensions: draft.dimensions.filter((name) => names.includes(name)),
    only: Object.fromEntries(Object.entries(draft.only).filter(([name]) => names.includes(name))),
    but: draft.but.filter((name) => names.includes(name)),
    grain,
    view: draft.view === 'LINE' && grain === null ? 'TABLE' : draft.view,
  };
}

export const definitionOf = ({ measure, dimensions, grain, only, but, lastDays, view }: ReportDraft) => ({
  measure,
  dimensions: [...dimensions],
  grain,
  filters: Object.entries(only)
    .filter(([, values]) => values.length > 0)
    .map(([dimension, values]) => ({ dimension, operator: but.includes(dimension) ? 'NOT_IN' : 'IN', values: [...values] })),
  lastDays,
  view,
});
