import type { ReportCatalogue } from './analytic-report.type.js';
import { READING_ROLES } from './analytic-reports.policy.js';
import { MEASURES, OPERATORS, sourceOf, VIEWS } from './report-catalogue.js';

/** What the dashboard offers: names only, never how they are reckoned. */
export const catalogue = (): ReportCatalogue => ({
  measures: Object.keys(MEASURES).map((name) => {
    const { dimensions, grains, needs } = sourceOf(name);
    return {
      name,
      dimensions: Object.entries(dimensions).map(([dimension, { values }]) => ({ name: dimension, values: [...values] })),
      grains: [...grains],
      needs: needs ?? null,
    };
  }),
  operators: [...OPERATORS],
  views: [...VIEWS],
  roles: [...READING_ROLES],
});
