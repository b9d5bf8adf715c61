import { expect, test } from '@jest/globals';
import { announcementsPath, announcementVariables, readAnnouncementFilters } from './announcement-filters';

test.each([
  [{}, '/announcements'],
  [
    { state: 'LIVE', kind: 'WARNING', place: 'BOTH', audience: 'STAFF' },
    '/announcements?state=LIVE&kind=WARNING&place=BOTH&audience=STAFF',
  ],
  [{ state: ['LIVE'], kind: 'LOUD', place: 'x', audience: '' }, '/announcements'],
])('%o leads to %s', (query, path) => {
  expect(announcementsPath(readAnnouncementFilters(query))).toBe(path);
});

test('what is not asked is not filtered', () => {
  expect(announcementVariables(readAnnouncementFilters({ state: 'DRAFT' }))).toEqual({
    filter: { state: 'DRAFT', kind: null, place: null, audience: null },
    first: 50,
    after: null,
  });
});
