import { expect, test } from '@jest/globals';
import { cell, columnsOf, type SessionResult } from './result-columns';

const result = (order: number, rest: Partial<SessionResult>): SessionResult =>
  ({
    order,
    positionText: String(order),
    driver: { id: 'd', name: '', firstName: '', lastName: '' },
    team: { id: 't', name: '', countryCode: 'GB' },
    fastestLap: false,
    sharedCar: false,
    ...rest,
  }) as SessionResult;

test('the leader has a time, the others a gap or why they stopped', () => {
  expect(cell(result(1, { time: '1:31:44.742' }), 'time')).toBe('1:31:44.742');
  expect(cell(result(2, { time: '1:32:07.199', gap: '+22.457' }), 'time')).toBe('+22.457');
  expect(cell(result(20, { gap: '+3 laps', reasonRetired: 'Gearbox' }), 'time')).toBe('Gearbox');
});

test('columns without anything in them are left out', () => {
  expect(columnsOf('QUALIFYING', [result(1, { time: '1:50.0' })])).toEqual(['time']);
  expect(columnsOf('QUALIFYING', [result(1, { q1: '1:20', q2: '1:19', q3: '1:18', time: '1:18', laps: 14 })])).toEqual([
    'q1',
    'q2',
    'q3',
    'laps',
  ]);
  expect(columnsOf('RACE', [result(1, { laps: 57, time: '1:31', grid: 1, points: 26 })])).toEqual(['laps', 'time', 'grid', 'points']);
});
