import { isIP } from 'node:net';

/**
 * The caller's address: the socket's, or with `hops` proxies of ours in front the entry of X-Forwarded-For that many from the right.
 * Everything to the left of it was written by the caller and is not believed; no other header is read.
 */
export function clientAddress(socketAddress: string | undefined, forwardedFor: string | string[] | undefined, hops: number): string {
  const direct = plain(socketAddress ?? '');
  if (hops === 0 || forwardedFor === undefined) return direct;
  const entries = (Array.isArray(forwardedFor) ? forwardedFor.join(',') : forwardedFor).split(',');
  const entry = plain(entries[entries.length - hops]?.trim() ?? '');
  return isIP(entry) ? entry : direct;
}

function plain(address: string): string {
  return address.startsWith('::ffff:') && isIP(address.slice(7)) === 4 ? address.slice(7) : address;
}
