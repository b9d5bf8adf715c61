import type { ApplicationKind } from './application.enums.js';

const LONGEST = 500;
/** A name of one's own, turned round (RFC 8252, section 7.1); schemes of one word belong to everybody, and some of them run scripts. */
const PRIVATE_SCHEME = /^[a-z][a-z0-9-]*(\.[a-z0-9-]+)+:$/;
/** What browsers or servers may read differently from us. */
const AMBIGUOUS = /[\s\\*#\u0000-\u0020\u007f-\uffff]|%2f|%5c|%2e|\/\.\.?(\/|$)/i;

/** Whether Keycloak may send people there after they said yes. Compared as a whole, never as a pattern. */
export function isRedirectAddress(address: string, kind: ApplicationKind): boolean {
  const url = addressOf(address);
  if (!url || kind === 'service') return false;
  if (url.protocol === 'https:') return url.hostname.includes('.') && !/^[\d.]+$|^\[/.test(url.hostname);
  if (kind !== 'native') return false;
  // The port is chosen when the application is started, so none stands here.
  if (url.protocol === 'http:') return url.hostname === '127.0.0.1' && url.port === '';
  return PRIVATE_SCHEME.test(url.protocol) && url.pathname.startsWith('/') && url.host === '';
}

/** Shown as a link, never fetched. */
export function isHomePage(address: string): boolean {
  const url = addressOf(address);
  return url?.protocol === 'https:' && url.hostname.includes('.');
}

/** Whether everybody who reads it goes to the same place. */
export function isWholeAddress(address: string): boolean {
  return addressOf(address) !== null;
}

/** null unless it means the same to everybody who reads it. */
function addressOf(address: string): URL | null {
  if (address.length > LONGEST || AMBIGUOUS.test(address) || !URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username || url.password) return null;
  return url.href === address || url.href === `${address}/` ? url : null;
}
