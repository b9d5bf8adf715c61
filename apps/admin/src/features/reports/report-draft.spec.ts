import { expect, test } from '@jest/globals';
import { definitionOf, draftOf, type Measure, NEW_DRAFT, withMeasure } from './report-draft';

const PEOPLE: Measure = { name: 'people', grains: ['DAY'], needs: 'DAY', dimensions: [{ name: 'kind', values: ['any'] }] };
const DECISIONS: Measure = {
  name: 'decisions',
  grains: ['DAY', 'WEEK'],
  needs: null,
  dimensions: [{ name: 'decision', values: ['WARN'] }],
};

test('another measure keeps what it offers too', () => {
  const draft = { ...NEW_DRAFT, dimensions: ['kind', 'phase'], only: { kind: ['post'], phase: ['race'] } };
  expect(withMeasure(draft, PEOPLE)).toMatchObject({ measure: 'people', grain: 'DAY', dimensions: ['kind'], only: { kind: ['post'] } });
  expect(withMeasure({ ...draft, grain: 'HOUR', view: 'LINE' }, DECISIONS)).toMatchObject({
    grain: null,
    view: 'TABLE',
    dimensions: [],
    only: {},
  });
});

test('a saved report comes back as it was chosen', () => {
  const draft = { ...NEW_DRAFT, title: 'Kinds', only: { kind: ['post'] } };
  const definition = definitionOf({ ...draft, only: { ...draft.only, phase: [] } });
  expect(definition.filters).toEqual([{ dimension: 'kind', operator: 'IN', values: ['post'] }]);
  expect(draftOf({ title: 'Kinds', definition } as unknown as Parameters<typeof draftOf>[0])).toEqual(draft);
});

test('what is left out stays left out when the report is changed and saved again', () => {
  const filter = (dimension: string, operator: string, ...values: string[]) => ({ dimension, operator, values });
  const opened = (...filters: object[]) =>
    draftOf({ title: 'Kinds', definition: { ...definitionOf(NEW_DRAFT), filters } } as unknown as Parameters<typeof draftOf>[0]);
  const saved = [filter('kind', 'NOT_IN', 'post', 'comment'), filter('phase', 'IN', 'race')];
  expect(opened(...saved)).toMatchObject({ only: { kind: ['post', 'comment'], phase: ['race'] }, but: ['kind'] });
  expect(definitionOf(opened(...saved)).filters).toEqual(saved);
  // Both of one dimension come to the same as what is left of the values that count.
  const both = opened(filter('kind', 'IN', 'post', 'reply'), filter('kind', 'NOT_IN', 'reply'));
  expect(definitionOf(both).filters).toEqual([filter('kind', 'IN', 'post')]);
  expect(withMeasure(opened(...saved), DECISIONS)).toMatchObject({ only: {}, but: [] });
});
