import { describe, expect, test } from '@jest/globals';
import type { KeycloakSession } from '../../platform/keycloak/keycloak-admin.js';
import { type JoinedSession, joinSessions } from './session-join.js';
import { beyondLimit, limitFor } from './session-limit.policy.js';
import type { SeenSession } from './sessions.repository.js';

const at = (minute: number): Date => new Date(Date.UTC(2026, 0, 1, 12, minute));
const known = (id: string, more: Partial<KeycloakSession> = {}): KeycloakSession => ({
  id,
  offline: false,
  address: '198.51.100.1',
  startedAt: at(0),
  lastAccessAt: at(10),
  clients: ['gps-web'],
  ...more,
});
const seen = (id: string, more: Partial<SeenSession> = {}): SeenSession => ({
  id,
  clientId: 'gps-web',
  browser: 'Firefox',
  system: 'Linux',
  address: '198.51.100.2',
  firstSeenAt: at(1),
  lastSeenAt: at(20),
  ended: false,
  ...more,
});

describe('one list', () => {
  test('puts together what both know, the asking session first', () => {
    const [first, second] = joinSessions([known('a', { lastAccessAt: at(40) }), known('b')], [seen('b')], 'b');
    expect(first).toEqual({
      id: 'b',
      kind: 'WEB',
      browser: 'Firefox',
      system: 'Linux',
      address: '198.51.100.2',
      firstSeenAt: at(0),
      lastSeenAt: at(20),
      current: true,
      offline: false,
    });
    expect(second).toMatchObject({ id: 'a', browser: null, address: '198.51.100.1', current: false });
  });

  test('a session that is also offline is one', () => {
    const both = joinSessions([known('a', { clients: ['gps-mobile'] }), known('a', { offline: true })], [], null);
    expect(both).toMatchObject([{ id: 'a', kind: 'PHONE', offline: true }]);
  });

  test('what Keycloak does not know any more is over, but for the one that asks', () => {
    expect(joinSessions([], [seen('a'), seen('b')], 'b').map(({ id }) => id)).toEqual(['b']);
  });

  test('what was ended here is gone, even if Keycloak has yet to hear of it', () => {
    expect(joinSessions([known('a')], [seen('a', { ended: true })], null)).toEqual([]);
  });

  test('while Keycloak is away, what was seen here is shown', () => {
    expect(joinSessions(null, [seen('a'), seen('b', { ended: true })], 'a').map(({ id }) => id)).toEqual(['a']);
  });
});

describe('the limit', () => {
  test('is the smallest of the roles', () => {
    const caps = new Map([
      ['member', 20],
      ['support', 5],
    ]);
    expect([limitFor(['member', 'support'], caps), limitFor(['member'], caps), limitFor(['x'], caps)]).toEqual([5, 20, null]);
  });

  test('ends the oldest, never the new one', () => {
    const session = (id: string, minute: number, current = false) => ({ id, current, firstSeenAt: at(minute) }) as JoinedSession;
    const all = [session('new', 0, true), session('c', 3), session('a', 1), session('b', 2)];
    expect(beyondLimit(all, 2)).toEqual(['a', 'b']);
    expect(beyondLimit(all, 4)).toEqual([]);
    expect(beyondLimit(all, 0)).toEqual(['a', 'b', 'c']);
  });
});
