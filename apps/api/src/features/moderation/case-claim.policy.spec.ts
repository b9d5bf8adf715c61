import { expect, test } from '@jest/globals';
import { refusalToClaim, refusalToSnooze } from './case-claim.policy.js';

test.each([
  ['one that nobody has', { status: 'open', claimedBy: null }, false, null],
  ['one’s own again', { status: 'open', claimedBy: 'mara' }, false, null],
  ['a colleague’s', { status: 'open', claimedBy: 'milo' }, false, 'case.claimed'],
  ['a colleague’s, knowing it', { status: 'open', claimedBy: 'milo' }, true, null],
  ['an appeal', { status: 'appealed', claimedBy: null }, false, null],
  ['one that is decided', { status: 'actioned', claimedBy: null }, true, 'case.closed'],
])('claiming %s', (_, state, takeOver, code) => expect(refusalToClaim(state, 'mara', takeOver)).toBe(code));

const now = Date.UTC(2026, 10, 22);
test.each([
  ['an hour', 3_600_000, null],
  ['thirty days', 30 * 86_400_000, null],
  ['longer', 30 * 86_400_000 + 1, 'case.snooze_invalid'],
  ['until now', 0, 'case.snooze_invalid'],
  ['until yesterday', -86_400_000, 'case.snooze_invalid'],
])('put off for %s', (_, later, code) => expect(refusalToSnooze(new Date(now + later), now)).toBe(code));
