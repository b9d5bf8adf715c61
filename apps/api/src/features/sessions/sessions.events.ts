import type { NewEvent } from '../../platform/outbox/outbox.js';
import type { DeviceFamily } from './user-agent.js';

export type EndReason = 'self' | 'staff' | 'limit' | 'reuse';

/** A session was used here for the first time. */
export interface SessionOpened {
  readonly userId: string;
  readonly sessionId: string;
  readonly roles: readonly string[];
}

/** Somebody signed in from a device that was never seen with them. */
export interface DeviceAdded extends DeviceFamily {
  readonly userId: string;
  readonly deviceId: string;
  readonly sessionId: string;
  readonly address: string | null;
}

/** Sessions are refused here; the identity provider is still to end them. */
export interface SessionsEnded {
  readonly userId: string;
  readonly sessionIds: readonly string[];
  /** Set when every session of the person is meant, known here or not: all but this one (null: none is spared) that began by now. */
  readonly allBut?: string | null;
}

/** A spent refresh token came back, so somebody has a copy. */
export interface RefreshTokenReused {
  readonly eventId: string;
  readonly userId: string | null;
  readonly sessionId: string | null;
  readonly client: string | null;
  readonly at: string;
}

export interface SessionCompromised {
  readonly userId: string;
  readonly sessionId: string;
}

export const SESSION_OPENED = 'session.opened';
export const DEVICE_ADDED = 'device.added';
export const SESSIONS_ENDED = 'sessions.ended';
export const SESSION_COMPROMISED = 'session.compromised';
/** Written by the receiver of Keycloak's events. */
export const REFRESH_TOKEN_REUSED = 'identity.refresh_token_reused';

export const sessionOpened = (payload: SessionOpened): NewEvent<SessionOpened> => ({ type: SESSION_OPENED, payload });
export const deviceAdded = (payload: DeviceAdded): NewEvent<DeviceAdded> => ({ type: DEVICE_ADDED, payload });
export const sessionsEnded = (payload: SessionsEnded): NewEvent<SessionsEnded> => ({ type: SESSIONS_ENDED, payload });
export const sessionCompromised = (payload: SessionCompromised): NewEvent<SessionCompromised> => ({ type: SESSION_COMPROMISED, payload });
