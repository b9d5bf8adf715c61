import { expect, test } from '@jest/globals';
import { phaseAt } from './race-phase.js';

const at = (time: string): Date => new Date(`2026-09-${time}Z`);
const WEEKEND = [
  { kind: 'FREE_PRACTICE_1', startsAt: at('04T11:30:00') },
  { kind: 'QUALIFYING', startsAt: at('05T14:00:00') },
  { kind: 'STARTING_GRID', startsAt: at('06T12:00:00') },
  { kind: 'RACE', startsAt: at('06T13:00:00') },
];

test.each([
  ['04T11:29:59', 'between'],
  ['04T11:30:00', 'practice'],
  ['04T12:30:00', 'between'],
  ['05T15:14:59', 'qualifying'],
  ['06T12:30:00', 'between'],
  ['06T13:00:00', 'race'],
  ['06T15:29:59', 'race'],
  ['06T15:30:00', 'post-race'],
  ['07T15:29:59', 'post-race'],
  ['07T15:30:00', 'between'],
])('%s is %s', (time, phase) => expect(phaseAt(WEEKEND, at(time))).toBe(phase));

test('a session that runs counts more than the race of the day before', () =>
  expect(phaseAt([...WEEKEND, { kind: 'FREE_PRACTICE_1', startsAt: at('07T09:00:00') }], at('07T09:10:00'))).toBe('practice'));

test('without a calendar it is between races', () => expect(phaseAt([], at('06T13:00:00'))).toBe('between'));
