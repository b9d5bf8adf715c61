import { TOTP } from 'otpauth';

const PERIOD = 30_000;
const used = new Map<string, number>();

/**
 * The next code that this person's authenticator shows and that was not used yet: a code opens the door once, so two sign-ins within
 * half a minute take the current code and the one after it, which the realm accepts as well.
 */
export function nextCode(username: string, secret: string): string {
  const now = Math.floor(Date.now() / PERIOD);
  const period = Math.max(now, (used.get(username) ?? 0) + 1);
  used.set(username, period);
  return new TOTP({ secret }).generate({ timestamp: period * PERIOD });
}
