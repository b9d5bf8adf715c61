import { randomBytes, scryptSync, timingSafeEqual } from 'node:crypto';

/** Salted and slow, to tell whether a secret is the one that was written last without keeping it. */
export function fingerprint(secret: string, salt: string = randomBytes(16).toString('hex')): string {
  return `${salt}:${scryptSync(secret, salt, 32).toString('hex')}`;
}

export function matches(stored: string, secret: string): boolean {
  const [salt = ''] = stored.split(':');
  const again = Buffer.from(fingerprint(secret, salt));
  return again.length === stored.length && timingSafeEqual(again, Buffer.from(stored));
}
