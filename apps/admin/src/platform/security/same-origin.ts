/**
 * A request that changes something must come from our own pages. Browsers send `Sec-Fetch-Site`; older ones at least
 * `Origin`. What carries neither is no browser of ours.
 */
export function isSameOrigin(headers: Headers, adminUrl: string): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null && site !== 'same-origin') return false;
  const origin = headers.get('origin');
  if (origin !== null) return origin === new URL(adminUrl).origin;
  return site === 'same-origin';
}
