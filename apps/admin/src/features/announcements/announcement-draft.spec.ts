import { expect, test } from '@jest/globals';
import type { AnnouncementDetailFragment } from '@/gql/graphql';
import { draftOf, inputOf, isoTime, localTime } from './announcement-draft';

const KNOWN: AnnouncementDetailFragment = {
  ...{ id: 'a', state: 'LIVE', kind: 'WARNING', place: 'BOTH', audience: 'MEMBERS', version: 3, dismissible: false, link: '/help' },
  ...{ startsAt: '2026-03-01T10:00:07.123Z', endsAt: null, changedAt: '', changedByName: '', createdAt: '', createdByName: '' },
  translations: [{ language: 'en', title: 'Hello', body: '' }],
  viewerCan: { edit: true, end: true, delete: false },
};

test('a time goes to the reader’s own and back', () => {
  expect(isoTime(localTime('2026-03-01T10:00:00.000Z'))).toBe('2026-03-01T10:00:00.000Z');
  expect([localTime(null), isoTime(''), isoTime('soon')]).toEqual(['', null, null]);
});

test('what was not touched goes back as it came', () => {
  expect(
    inputOf(draftOf({ ...KNOWN, translations: [...KNOWN.translations] }), { ...KNOWN, translations: [...KNOWN.translations] }),
  ).toEqual({
    ...{ id: 'a', version: 3, kind: 'WARNING', place: 'BOTH', audience: 'MEMBERS', dismissible: false, link: '/help' },
    ...{ translations: [{ language: 'en', title: 'Hello', body: '' }], startsAt: KNOWN.startsAt, endsAt: null },
  });
});

test('a new one begins as a draft, and languages that nobody wrote are not sent', () => {
  const draft = draftOf(null);
  const german = { ...draft.words, de: { title: ' Hallo ', body: '' } };
  expect(inputOf({ ...draft, words: german, until: '2030-01-01T00:00' }, null)).toMatchObject({
    ...{ startsAt: null, endsAt: null, link: null },
    translations: [
      { language: 'en', title: '' },
      { language: 'de', title: 'Hallo' },
    ],
  });
});
