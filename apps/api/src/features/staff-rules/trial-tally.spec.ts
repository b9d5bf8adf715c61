import { expect, test } from '@jest/globals';
import { WrittenText } from '../automatic-rules/index.js';
import { PastCounts } from './past-counts.js';
import { TrialTally, verdictOn } from './trial-tally.js';

test.each([
  [true, null, 'RIGHTLY'],
  [false, 'actioned', 'RIGHTLY'],
  [false, 'dismissed', 'WRONGLY'],
  [false, 'overturned', 'WRONGLY'],
  [false, null, 'WRONGLY'],
  [false, 'open', 'OPEN'],
  [false, 'appealed', 'OPEN'],
] as const)('removed %s, case %s: %s', (removed, status, verdict) => expect(verdictOn({ removed, status })).toBe(verdict));

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 0, minute));
const content = {
  kind: 'post',
  id: 'x',
  authorId: 'a',
  body: '',
  at: at(0),
  accountAt: at(0),
  contributions: 0,
  removed: false,
  status: null,
} as const;

test('keeps the newest few of each sort', () => {
  const tally = new TrialTally(40);
  for (let i = 0; i < 40; i += 1) tally.add({ ...content, id: String(i) }, i % 2 ? null : 'word');
  expect(tally).toMatchObject({ scanned: 40, caught: 20, wrongly: 20, rightly: 0 });
  expect(tally.samples).toHaveLength(15);
  expect(tally.samples[0]).toMatchObject({ id: '38' });
});

test('counts again what was counted then', () => {
  const text = new WrittenText('Buy tyres');
  const counts = new PastCounts({ by: 'author', seconds: 600 });
  const add = (minute: number, authorId = 'a') => counts.add({ authorId, at: at(minute), text }).get('author:600');
  expect([add(0), add(5), add(9), add(12), add(9, 'b'), add(30)]).toEqual([0, 1, 2, 2, 0, 0]);
  const same = new PastCounts({ by: 'same', seconds: 600 });
  const said = (body: string) => same.add({ authorId: body, at: at(0), text: new WrittenText(body) }).get('same:600');
  expect([said('Buy tyres'), said('BUY tyres!'), said('Sell tyres')]).toEqual([0, 1, 0]);
});
