import { expect, test } from '@jest/globals';
import type { SessionKind } from '@/gql/graphql';
import { readView, sessionsInOrder, viewName } from './race-view';

const race = (status: 'COMPLETED' | 'SCHEDULED', ...kinds: SessionKind[]) => ({ status, sessions: kinds.map((kind) => ({ kind })) });
const run = race('COMPLETED', 'FREE_PRACTICE_1', 'QUALIFYING', 'STARTING_GRID', 'RACE');

test('the race comes first, practice last', () => {
  expect(sessionsInOrder(run)).toEqual(['RACE', 'STARTING_GRID', 'QUALIFYING', 'FREE_PRACTICE_1']);
});

test('an address chooses the view', () => {
  expect(readView(run, 'free-practice-1')).toEqual({ kind: 'session', session: 'FREE_PRACTICE_1' });
  expect(readView(run, 'pit-stops')).toEqual({ kind: 'pit-stops' });
  expect(viewName(readView(run, 'starting-grid'))).toBe('starting-grid');
});

test('what a weekend does not have falls back: the result when it was run, the talk before', () => {
  expect(readView(run, 'sprint')).toEqual({ kind: 'session', session: 'RACE' });
  expect(readView(race('SCHEDULED', 'RACE'), undefined)).toEqual({ kind: 'discussion' });
});
