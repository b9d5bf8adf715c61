import type { Redis } from 'ioredis';
import { oidcEndpoints, type OidcEndpoints } from './oidc-endpoints.ts';
import { RENEW_BEFORE_MS, createRefresher } from './refresher.ts';
import { recordOf, sessionOf, type TokenResponse, type WebSession } from './session-record.ts';
import { sessionStore } from './session-store.ts';

export interface SessionSettings {
  /** Names the app's records and cookies: `gps-web`, `gps-admin`. */
  readonly app: string;
  readonly secret: string;
  readonly keycloakUrl: string;
  /** Where this server reaches Keycloak, when that is not the public address. */
  readonly keycloakInternalUrl?: string;
  readonly realm: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** A session in which nobody does anything for so long is over, however many windows it is open in. */
  readonly idleSeconds?: number;
}

/** What a request says of its person: that they did something, or only that a window of theirs is open. */
export type SessionUse = 'act' | 'watch';

export interface Sessions {
  readonly endpoints: OidcEndpoints;
  /** After the code exchange: keeps the tokens, answers the opaque key for the cookie. */
  start(tokens: TokenResponse): Promise<string>;
  /** The live session behind a cookie's key, renewed when it is about to end; null when there is none. */
  get(key: string, use?: SessionUse): Promise<WebSession | null>;
  /** Forgets the session here; answers the ID token that ends it at Keycloak too. */
  end(key: string): Promise<string | null>;
}

export function openSessions(redis: Redis, settings: SessionSettings): Sessions {
  const endpoints = oidcEndpoints(settings.keycloakUrl, settings.realm, settings.keycloakInternalUrl);
  const store = sessionStore(redis, settings.app, settings.secret);
  const refresh = createRefresher(store, { url: endpoints.token, clientId: settings.clientId, clientSecret: settings.clientSecret });

  /** False once nobody has acted for too long. */
  async function stillThere(key: string, use: SessionUse, begins = false): Promise<boolean> {
    if (!settings.idleSeconds) return true;
    if (!begins && !(await store.hasActed(key))) return false;
    if (use === 'act') await store.acted(key, settings.idleSeconds);
    return true;
  }

  return {
    endpoints,
    async start(tokens) {
      const key = await store.create(recordOf(tokens, Date.now()));
      await stillThere(key, 'act', true);
      return key;
    },
    async get(key, use = 'act') {
      let record = await store.read(key);
      if (record && !(await stillThere(key, use))) {
        await store.remove(key);
        return null;
      }
      if (record && record.accessExpiresAt - RENEW_BEFORE_MS <= Date.now()) record = await refresh(key, record);
      if (!record) return null;
      const session = sessionOf(record);
      if (await store.isRevoked(session.claims.sessionId)) {
        await store.remove(key);
        return null;
      }
      return session;
    },
    async end(key) {
      const record = await store.read(key);
      await store.remove(key);
      return record?.idToken ?? null;
    },
  };
}
