import { describe, expect, test } from '@jest/globals';
import { AnnouncementAudience as To, AnnouncementPlace as At } from './announcement.enums.js';
import { abilitiesOf, isFor, stateOf, timesRefusal, type Times } from './announcement.policy.js';

const NOW = Date.parse('2026-07-01T12:00:00Z');
const at = (hours: number): Date => new Date(NOW + hours * 3_600_000);
const times = (from: number | null, to: number | null): Times => ({
  startsAt: from === null ? null : at(from),
  endsAt: to === null ? null : at(to),
});

test.each([
  ['no beginning', null, null, 'DRAFT'],
  ['a beginning to come', 1, 2, 'SCHEDULED'],
  ['a beginning that was', -1, 2, 'LIVE'],
  ['a beginning at this moment', 0, null, 'LIVE'],
  ['an end that was', -2, -1, 'ENDED'],
  ['an end at this moment', -2, 0, 'ENDED'],
])('%s', (_, from, to, state) => expect(stateOf(times(from, to), NOW)).toBe(state));

describe('who sees it', () => {
  const stranger = { at: 'web', signedIn: false, staff: false } as const;
  const member = { at: 'web', signedIn: true, staff: false } as const;
  const staffInWeb = { at: 'web', signedIn: true, staff: true } as const;
  const staff = { at: 'dashboard', signedIn: true, staff: true } as const;
  test.each([
    [At.WEB, To.EVERYBODY, [true, true, true, false]],
    [At.WEB, To.MEMBERS, [false, true, true, false]],
    [At.WEB, To.STAFF, [false, false, true, false]],
    [At.DASHBOARD, To.EVERYBODY, [false, false, false, true]],
    [At.BOTH, To.EVERYBODY, [true, true, true, true]],
    [At.BOTH, To.STAFF, [false, false, true, true]],
  ])('at %s for %s', (place, audience, seen) => {
    const one = { ...times(-1, null), place, audience };
    expect([stranger, member, staffInWeb, staff].map((reader) => isFor(reader, one, NOW))).toEqual(seen);
  });
  test.each([times(null, null), times(1, null), times(-2, -1)])('nobody, outside its times', (when) => {
    expect(isFor(staff, { ...when, place: At.BOTH, audience: To.EVERYBODY }, NOW)).toBe(false);
  });
});

test.each([
  ['a draft', times(null, null), null, null],
  ['now and without end', times(0, null), null, null],
  ['a draft with an end', times(null, 1), null, 'announcement.times_invalid'],
  ['an end before the beginning', times(2, 1), null, 'announcement.times_invalid'],
  ['an end that was', times(-2, -1), null, 'announcement.times_invalid'],
  ['a beginning in two years', times(2 * 8784, null), null, 'announcement.times_invalid'],
  ['an end in two years', times(0, 2 * 8784), null, 'announcement.times_invalid'],
  ['a later end of what is on', times(-1, 3), times(-1, 2), null],
  ['another beginning of what is on', times(1, 3), times(-1, 2), 'announcement.begun'],
  ['what is on made a draft', times(null, null), times(-1, 2), 'announcement.begun'],
  ['what is to come made a draft', times(null, null), times(1, 2), null],
  ['what is over begun again', times(0, 2), times(-2, -1), 'announcement.over'],
])('%s', (_, next, before, refusal) => expect(timesRefusal(next, before, NOW)).toBe(refusal));

test('what can be done follows from its state, for whoever may', () => {
  expect(abilitiesOf(true, times(null, null), NOW)).toEqual({ edit: true, end: false, delete: true });
  expect(abilitiesOf(true, times(1, null), NOW)).toEqual({ edit: true, end: false, delete: false });
  expect(abilitiesOf(true, times(-1, null), NOW)).toEqual({ edit: true, end: true, delete: false });
  expect(abilitiesOf(true, times(-2, -1), NOW)).toEqual({ edit: false, end: false, delete: false });
  expect(abilitiesOf(false, times(null, null), NOW)).toEqual({ edit: false, end: false, delete: false });
});
