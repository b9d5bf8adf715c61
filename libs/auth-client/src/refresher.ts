import { setTimeout as sleep } from 'node:timers/promises';
import { recordOf, type SessionRecord } from './session-record.ts';
import type { SessionStore } from './session-store.ts';
import { refreshTokens, type TokenEndpoint } from './token-endpoint.ts';

/** A token is renewed this long before it ends: a lost answer leaves time to try again with the old one still good. */
export const RENEW_BEFORE_MS = 45_000;

const POLL_MS = 40;
const WAIT_MS = 12_000;

export type Refresher = (key: string, record: SessionRecord) => Promise<SessionRecord | null>;

/**
 * One refresh at a time for a session, within this process and across all of them. Losers of the race receive the
 * winner's tokens. Null means that the session is over.
 */
export function createRefresher(store: SessionStore, endpoint: TokenEndpoint): Refresher {
  const running = new Map<string, Promise<SessionRecord | null>>();

  /** The old tokens, while the access token is still good: a failure now is not yet a failure for the reader. */
  const keep = (record: SessionRecord): SessionRecord | null => (record.accessExpiresAt > Date.now() ? record : null);

  async function renew(key: string, seen: SessionRecord): Promise<SessionRecord | null> {
    // Between reading and locking somebody may have finished.
    const current = await store.read(key);
    if (!current || current.version > seen.version) return current;
    const outcome = await refreshTokens(endpoint, current.refreshToken);
    if (outcome.kind === 'unavailable') return keep(current);
    if (outcome.kind === 'ended') {
      await store.remove(key);
      return null;
    }
    const next = recordOf(outcome.tokens, Date.now(), current);
    await store.replace(key, next);
    return next;
  }

  async function race(key: string, seen: SessionRecord): Promise<SessionRecord | null> {
    const deadline = Date.now() + WAIT_MS;
    while (Date.now() < deadline) {
      const release = await store.lock(key);
      if (release) return renew(key, seen).finally(release);
      await sleep(POLL_MS);
      const current = await store.read(key);
      if (!current || current.version > seen.version) return current;
    }
    return keep(seen);
  }

  return (key, record) => {
    const known = running.get(key);
    if (known) return known;
    const work = race(key, record).finally(() => running.delete(key));
    running.set(key, work);
    return work;
  };
}
