import { randomBytes } from 'node:crypto';

/** As long as browsers keep any cookie. */
const SECONDS = 400 * 24 * 3600;
const TOKEN = /^[A-Za-z0-9_-]{43}$/;

/** Not among the cookies of a session: it outlives them, for a device is recognised at the next sign-in. */
export function deviceCookieName(app: string, secure: boolean): string {
  return `${secure ? '__Host-' : ''}${app}.device`;
}

/** The browser's own token if it is one, for the API; null for what nobody here has made. */
export function deviceToken(value: string | undefined): string | null {
  return value !== undefined && TOKEN.test(value) ? value : null;
}

/** The header that gives a browser its token, or keeps the one it has for another while. */
export function setDeviceCookie(app: string, secure: boolean, value: string | undefined): string {
  const token = deviceToken(value) ?? randomBytes(32).toString('base64url');
  const flags = `Path=/; Max-Age=${SECONDS}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`;
  return `${deviceCookieName(app, secure)}=${token}; ${flags}`;
}
