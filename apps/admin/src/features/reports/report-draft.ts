import type { ReportCatalogueQuery, ReportFieldsFragment } from '@/gql/graphql';

export type Catalogue = ReportCatalogueQuery['reportCatalogue'];
export type Measure = Catalogue['measures'][number];

/** What is chosen so far. For each dimension the values that count; none chosen means all. */
export interface ReportDraft {
  readonly title: string;
  readonly measure: string;
  readonly dimensions: readonly string[];
  readonly grain: string | null;
  readonly only: Readonly<Record<string, readonly string[]>>;
  readonly lastDays: number;
  readonly view: string;
}

export const NEW_DRAFT: ReportDraft = {
  title: '',
  measure: 'events',
  dimensions: ['kind'],
  grain: null,
  only: {},
  lastDays: 30,
  view: 'BAR',
};

export function draftOf({ title, definition }: ReportFieldsFragment): ReportDraft {
  const { filters, grain, ...rest } = definition;
  const only = Object.fromEntries(filters.filter(({ operator }) => operator === 'IN').map(({ dimension, values }) => [dimension, values]));
  return { title, ...rest, grain: grain ?? null, only };
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
    grain,
    view: draft.view === 'LINE' && grain === null ? 'TABLE' : draft.view,
  };
}

export const definitionOf = ({ measure, dimensions, grain, only, lastDays, view }: ReportDraft) => ({
  measure,
  dimensions: [...dimensions],
  grain,
  filters: Object.entries(only)
    .filter(([, values]) => values.length > 0)
    .map(([dimension, values]) => ({ dimension, operator: 'IN', values: [...values] })),
  lastDays,
  view,
});
