import { expect, test } from '@jest/globals';
import { cellsOf, changesOf, type Subject, withDraft } from './fact-drafts';

const correction = { id: 'c1', sourceUrl: 'https://a.example', byName: 'ada', correctedAt: '2026-01-01T00:00:00Z' };
const SUBJECT: Subject = {
  ...{
    kind: 'RACE',
    id: '2024-monaco',
    name: 'Monaco 2024',
    season: 2024,
    timeZone: 'Europe/Monaco',
    address: 'https://x.example/races/2024/monaco',
    sessions: ['RACE'],
  },
  facts: [{ field: 'NAME', imported: 'Monaco', value: 'Monaco GP', correction }],
  results: [
    {
      driverId: 'a',
      driverNumber: '1',
      driverName: 'A',
      teamName: 'T',
      facts: [{ field: 'POINTS', imported: '25', value: '25', correction: null }],
    },
  ],
};
const [name, points] = cellsOf(SUBJECT) as [ReturnType<typeof cellsOf>[number], ReturnType<typeof cellsOf>[number]];

test('what is typed becomes a change of that fact; what is typed as it was does not', () => {
  const drafts = withDraft(withDraft(new Map(), points, ' 18 '), name, 'Monaco GP');
  expect(changesOf(SUBJECT, 'RACE', drafts)).toMatchObject({
    changes: [
      {
        kind: 'RESULT',
        subjectId: '2024-monaco',
        sessionKind: 'RACE',
        driverId: 'a',
        driverNumber: '1',
        field: 'POINTS',
        value: '18',
        replaces: null,
      },
    ],
    back: [],
  });
});

test('what goes back to the word of the source is withdrawn, what replaces a correction names it', () => {
  expect(changesOf(SUBJECT, 'RACE', withDraft(new Map(), name, 'Monaco'))).toMatchObject({ changes: [], back: ['c1'] });
  expect(changesOf(SUBJECT, 'RACE', withDraft(new Map(), name, 'Monte Carlo')).changes).toMatchObject([
    { kind: 'RACE', value: 'Monte Carlo', replaces: 'c1' },
  ]);
});
