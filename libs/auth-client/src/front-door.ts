import { subscribe } from 'node:diagnostics_channel';
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { isIP } from 'node:net';

/** What a caller says of where it comes from and what it asked for. Only a proxy of ours may say so. */
const CLAIMS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip'] as const;

const plain = (address: string): string => address.trim().replace(/^::ffff:(?=\d+\.)/, '');

/**
 * Leaves in the headers one address of the caller: the connection's own when nothing of ours stands in front, else the entry of
 * X-Forwarded-For that our outermost proxy wrote. Everything left of it was sent by the caller. The API reads the header likewise.
 */
export function settleOrigin(headers: IncomingHttpHeaders, peer: string | undefined, trustedProxyHops: number): void {
  const chain = String(headers['x-forwarded-for'] ?? '').split(',');
  const caller = trustedProxyHops > 0 ? plain(chain[chain.length - trustedProxyHops] ?? '') : '';
  if (trustedProxyHops === 0) for (const name of CLAIMS) delete headers[name];
  headers['x-forwarded-for'] = isIP(caller) ? caller : plain(peer ?? '');
}

interface RequestStart {
  readonly request: IncomingMessage;
}

/** From here on every request of this process is settled before anything else reads it; Next.js itself believes any caller. */
export function settleEveryOrigin(trustedProxyHops: number): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as RequestStart;
    settleOrigin(request.headers, request.socket.remoteAddress, trustedProxyHops);
  });
}
