import { expect, test } from '@jest/globals';
import { isLocked, withLock, withoutLock } from './account-lock.js';

const at = new Date('2026-11-22T12:00:00Z');
const lock = { reason: 'Spam', until: null, by: 'sam', at };
const others = { locale: ['de'], passkeyOfferedAt: ['1'] };

test('a lock is written beside what is there, and taken away alone', () => {
  const locked = withLock(others, { ...lock, until: new Date('2026-12-01T18:30:00Z') });
  expect(locked).toEqual({
    ...others,
    lockReason: ['Spam'],
    lockUntil: ['2026-12-01T18:30:00.000Z'],
    lockedBy: ['sam'],
    lockedAt: [at.toISOString()],
  });
  expect(withoutLock(locked)).toEqual(others);
  expect([isLocked(locked), isLocked(others), isLocked(undefined)]).toEqual([true, false, false]);
});

test('a lock without end takes the end of the one before it away', () => {
  expect(withLock({ lockUntil: ['2026-12-01T18:30:00Z'] }, lock)).not.toHaveProperty('lockUntil');
});

test('an endless reason is cut where Keycloak would refuse it', () => {
  expect(withLock({}, { ...lock, reason: '🏁'.repeat(600) })['lockReason']?.[0]).toBe('🏁'.repeat(500));
});
