import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clocks of Keycloak and the API may differ, and how long a delivery may be on its way. */
const WINDOW_SECONDS = 300;
const FORM = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/;

/** True if `body` was signed with `secret` within the last five minutes: HMAC-SHA-256 over `<seconds>.<body>`. */
export function isSigned(header: unknown, body: Buffer, secret: string, now = Date.now()): boolean {
  const [, seconds, mac] = (typeof header === 'string' && FORM.exec(header)) || [];
  if (seconds === undefined || mac === undefined) return false;
  const expected = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
  const genuine = timingSafeEqual(expected, Buffer.from(mac, 'hex'));
  return genuine && Math.abs(now / 1000 - Number(seconds)) <= WINDOW_SECONDS;
}
