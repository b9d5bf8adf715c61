import { expect, test } from '@jest/globals';
import { isSuspended, refusalFor } from './access.policy.js';
import type { Access } from './access.decorators.js';
import type { Actor } from './actor.js';

const NOW = Date.parse('2026-05-24T13:00:00Z');
const at = (seconds: number): Date => new Date(NOW + seconds * 1000);
const actor = (more: Partial<Actor> = {}): Actor => ({
  userId: 'u',
  username: 'lena',
  sessionId: 's',
  clientId: 'gps-web',
  roles: ['member'],
  permissions: new Set(['posts:create', 'account:delete']),
  rank: 0,
  acr: 1,
  authTime: NOW / 1000 - 100,
  suspendedUntil: null,
  requestId: 'r',
  address: '203.0.113.7',
  ...more,
});

test.each([
  [null, false],
  ['indefinite' as const, true],
  [at(1), true],
  [at(0), false],
  [at(-1), false],
])('suspended until %s: %s', (suspendedUntil, suspended) => {
  expect(isSuspended({ suspendedUntil }, NOW)).toBe(suspended);
});

const write: Access = { kind: 'permission', permission: 'posts:create' };
test.each<[string, Access | undefined, Actor | null, string | null]>([
  ['what declares nothing', undefined, actor(), 'auth.undeclared_access'],
  ['the public for the signed-out', { kind: 'public' }, null, null],
  ['the signed-in for the signed-out', { kind: 'signedIn' }, null, 'auth.required'],
  ['the signed-in for the suspended', { kind: 'signedIn' }, actor({ suspendedUntil: 'indefinite' }), null],
  ['writing', write, actor(), null],
  ['writing for the signed-out', write, null, 'auth.required'],
  ['writing without the permission', write, actor({ permissions: new Set() }), 'auth.forbidden'],
  ['writing for the suspended', write, actor({ suspendedUntil: at(60) }), 'account.suspended'],
  ['writing after a suspension', write, actor({ suspendedUntil: at(-60) }), null],
  ['a second factor without one', { ...write, acr: 2 }, actor(), 'auth.step_up_required'],
  ['a second factor with one', { ...write, acr: 2 }, actor({ acr: 2 }), null],
  ['a fresh sign-in just in time', { ...write, maxAge: 100 }, actor(), null],
  ['a fresh sign-in a second too late', { ...write, maxAge: 99 }, actor(), 'auth.step_up_required'],
  ['a fresh sign-in of unknown age', { ...write, maxAge: 100 }, actor({ authTime: null }), 'auth.step_up_required'],
])('%s', (_, access, viewer, code) => {
  expect(refusalFor(access, viewer, NOW)?.code ?? null).toBe(code);
});
