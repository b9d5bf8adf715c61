import { describe, expect, test } from '@jest/globals';
import { RacingField } from '../racing/index.js';
import { checkSource, checkValue, FIELDS_OF, problemOfDates, type SubjectKind } from './correction.policy.js';

const value = (kind: SubjectKind, field: string, text: string | null, session = 'RACE'): string | null | undefined => {
  const checked = checkValue(kind, kind === 'RESULT' ? session : '', field as RacingField, text);
  return checked.ok ? checked.value : undefined;
};

describe('a value', () => {
  test.each<[SubjectKind, string, string | null, string | null]>([
    ['RESULT', 'POSITION', '3', '3'],
    ['RESULT', 'POSITION', 'DSQ', 'DSQ'],
    ['RESULT', 'POINTS', '18.50', '18.5'],
    ['RESULT', 'POINTS', '0', '0'],
    ['RESULT', 'TIME', '1:31:44.742', '1:31:44.742'],
    ['RESULT', 'GAP', '+1 lap', '+1 lap'],
    ['RESULT', 'GAP', ' ', null],
    ['RESULT', 'PENALTY', '  +5 s  ', '+5 s'],
    ['RACE', 'STARTS_AT', '2024-05-26T15:00:00+02:00', '2024-05-26T13:00:00Z'],
    ['RACE', 'STARTS_AT', null, null],
    ['RACE', 'DATE', '2024-02-29', '2024-02-29'],
    ['RACE', 'NAME', 'Grand\u200b  Prix', 'Grand Prix'],
    ['DRIVER', 'NUMBER', '07', '7'],
    ['TEAM', 'COLOUR', '#AABBCC', '#aabbcc'],
  ])('of a %s: %s %j is %j', (kind, field, text, stored) => expect(value(kind, field, text)).toBe(stored));

  test.each<[SubjectKind, string, string | null, string?]>([
    ['RESULT', 'POSITION', '0'],
    ['RESULT', 'POSITION', ''],
    ['RESULT', 'POSITION', 'FIRST'],
    ['RESULT', 'POINTS', '-1'],
    ['RESULT', 'POINTS', '1e3'],
    ['RESULT', 'POINTS', '25', 'QUALIFYING'],
    ['RESULT', 'TIME', '1:75.000'],
    ['RESULT', 'GAP', '5.2'],
    ['RESULT', 'NAME', 'Somebody'],
    ['RACE', 'DATE', '2023-02-29'],
    ['RACE', 'DATE', null],
    ['RACE', 'STARTS_AT', '2024-05-26 15:00'],
    ['RACE', 'STARTS_AT', '2023-02-30T15:00:00Z'],
    ['RACE', 'STATUS', 'IN_PROGRESS'],
    ['RACE', 'NAME', '\u200b'],
    ['RACE', 'NAME', 'x'.repeat(121)],
    ['DRIVER', 'ABBREVIATION', 'ham'],
    ['DRIVER', 'POINTS', '3'],
    ['TEAM', 'COLOUR', 'red'],
  ])('of a %s: %s %j is refused', (kind, field, text, session = 'RACE') => expect(value(kind, field, text, session)).toBeUndefined());

  test('every fact belongs to something', () => {
    expect(new Set(Object.values(FIELDS_OF).flat())).toEqual(new Set(Object.values(RacingField)));
  });
});

describe('dates of a race', () => {
  const vegas = { season: 2024, timeZone: 'America/Los_Angeles' };
  test.each([
    ['2024-11-23', '2024-11-24T06:00:00Z', null],
    ['2024-11-23', null, null],
    ['2024-11-24', '2024-11-24T06:00:00Z', 'racing.start_on_another_day'],
    ['2025-01-01', null, 'racing.date_outside_season'],
  ] as const)('%s at %s: %s', (date, startsAt, problem) => expect(problemOfDates({ date, startsAt }, vegas)).toBe(problem));
});

test('a source is a page that anybody can open', () => {
  expect(checkSource(' https://www.fia.com/doc?id=4 ')).toBe('https://www.fia.com/doc?id=4');
  for (const bad of [
    '',
    'fia',
    'http://www.fia.com',
    'javascript:alert(1)',
    'https://me:pw@fia.com',
    'https://localhost/x',
    `https://fia.com/${'x'.repeat(500)}`,
  ])
    expect(checkSource(bad)).toBeNull();
});
