import { expect, test } from '@jest/globals';
import { contentPath, contentVariables, NO_FILTERS, readContentFilters } from './content-filters';

test('what the address says becomes filters, and back; what it says wrongly is left out', () => {
  const filters = readContentFilters({ state: 'HELD', kind: 'PAGE', author: ' lena ', from: '2026-05-24', to: 'soon', sort: 'OLDEST' });
  expect(filters).toEqual({ ...NO_FILTERS, state: 'HELD', author: 'lena', from: '2026-05-24', sort: 'OLDEST' });
  expect(contentPath(filters)).toBe('/content?state=HELD&sort=OLDEST&author=lena&from=2026-05-24');
  expect(contentPath(NO_FILTERS)).toBe('/content');
});

test('the last day counts as a whole', () => {
  expect(contentVariables({ ...NO_FILTERS, to: '2026-05-24' }).filter).toMatchObject({ to: '2026-05-25T00:00:00.000Z', author: null });
});
