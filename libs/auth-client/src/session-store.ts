import { createHash, randomBytes } from 'node:crypto';
import type { Redis } from 'ioredis';
import { createSeal } from './seal.ts';
import type { SessionRecord } from './session-record.ts';

export interface SessionStore {
  create(record: SessionRecord): Promise<string>;
  read(key: string): Promise<SessionRecord | null>;
  /** Writes only over a record that still exists: a refresh must not bring back a session that was signed out meanwhile. */
  replace(key: string, record: SessionRecord): Promise<void>;
  remove(key: string): Promise<void>;
  isRevoked(sessionId: string): Promise<boolean>;
  /** Somebody did something just now; forgotten after so many seconds. */
  acted(key: string, seconds: number): Promise<void>;
  hasActed(key: string): Promise<boolean>;
  /** A lock for one refresh; null when somebody else holds it. */
  lock(key: string): Promise<(() => Promise<void>) | null>;
}

/** Longer than a token request may take, short enough that a crashed holder is soon forgotten. */
const LOCK_MS = 15_000;

const RELEASE = `if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0`;

export function sessionStore(redis: Redis, app: string, secret: string): SessionStore {
  const seal = createSeal(secret);
  // The cookie's key is not stored: a copy of Redis does not let anybody in.
  const nameOf = (key: string): string => `session:${app}:${createHash('sha256').update(key).digest('base64url')}`;
  const lifetime = (record: SessionRecord): number => Math.max(1000, record.refreshExpiresAt - Date.now());

  return {
    async create(record) {
      const key = randomBytes(32).toString('base64url');
      const name = nameOf(key);
      await redis.set(name, seal.close(JSON.stringify(record), name), 'PX', lifetime(record));
      return key;
    },
    async read(key) {
      const name = nameOf(key);
      const sealed = await redis.get(name);
      const text = sealed === null ? null : seal.open(sealed, name);
      return text === null ? null : (JSON.parse(text) as SessionRecord);
    },
    async replace(key, record) {
      const name = nameOf(key);
      await redis.set(name, seal.close(JSON.stringify(record), name), 'PX', lifetime(record), 'XX');
    },
    async remove(key) {
      await redis.del(nameOf(key));
    },
    async isRevoked(sessionId) {
      return (await redis.exists(`revoked:sid:${sessionId}`)) === 1;
    },
    async acted(key, seconds) {
      await redis.set(`${nameOf(key)}:acted`, '1', 'EX', seconds);
    },
    async hasActed(key) {
      return (await redis.exists(`${nameOf(key)}:acted`)) === 1;
    },
    async lock(key) {
      const name = `${nameOf(key)}:refresh`;
      const holder = randomBytes(16).toString('base64url');
      if ((await redis.set(name, holder, 'PX', LOCK_MS, 'NX')) !== 'OK') return null;
      return async () => void (await redis.eval(RELEASE, 1, name, holder));
    },
  };
}
