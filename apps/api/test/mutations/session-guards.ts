import { guardsOf } from './mutation.ts';

const SESSIONS = 'sessions/sessions.integration';
const WORKER = 'sessions/sessions-worker';
const STAFF = 'sessions/staff-sessions';

/** Whose sessions may be ended, what that ends, and who is told. */
export const SESSION_GUARDS = [
  ...guardsOf('features/sessions/sessions.service.ts', SESSIONS, [
    ['sessions of others', 'if (!joined.some((session) => session.id === id))', 'if (false)'],
    ['the session that asks', 'filter((session) => !session.current)', 'filter(() => true)'],
  ]),
  ...guardsOf('features/sessions/session-ending.ts', SESSIONS, [
    ['tokens of sessions that nobody knows', 'if (allBut === null)', 'if (false)'],
    ['the event for Keycloak', 'await this.outbox.add(tx, sessionsEnded(', 'void (sessionsEnded('],
  ]),
  ...guardsOf('features/sessions/device-fingerprint.ts', SESSIONS, [['the application of a device', 'family:${clientId}:', 'family:']]),
  ...guardsOf('features/sessions/session-sightings.ts', SESSIONS, [['the first device', 'device.added && !device.first', 'device.added']]),
  ...guardsOf('features/sessions/sessions.processor.ts', WORKER, [
    ['who has signed in since', ' || startedAt > occurredAt) continue;', ') continue;'],
    ['the session that asked', 'if (id === payload.allBut || ', 'if ('],
  ]),
  ...guardsOf('features/sessions/refresh-reuse.ts', WORKER, [['a second telling', 'userId === null || known?.ended', 'userId === null']]),
  ...guardsOf('features/sessions/staff-sessions.service.ts', STAFF, [
    ['the reason', 'if (!checked.ok)', 'if (false)'],
    ['the rank', 'if (refusal)', 'if (false)'],
    ['the session of somebody else', 'if (sessionId !== null && ids.length === 0)', 'if (false)'],
  ]),
];
