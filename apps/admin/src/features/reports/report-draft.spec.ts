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
