import type { IncomingHttpHeaders, OutgoingHttpHeaders } from 'node:http';
import type { Socket } from 'node:net';

/** RFC 9110: these are about one connection and end here. */
const HOP_BY_HOP = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** Whatever the caller claimed about where it comes from is replaced by what this connection shows. */
const CLAIMS = ['forwarded', 'x-forwarded-for', 'x-forwarded-host', 'x-forwarded-port', 'x-forwarded-proto', 'x-real-ip'];

const plainAddress = (socket: Socket): string => (socket.remoteAddress ?? '').replace(/^::ffff:/, '');

export const withoutHopByHop = (headers: IncomingHttpHeaders): OutgoingHttpHeaders => {
  const named = (headers.connection ?? '').split(',').map((name) => name.trim().toLowerCase());
  const dropped = new Set([...HOP_BY_HOP, ...named]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
};

export const forwardedHeaders = (headers: IncomingHttpHeaders, socket: Socket): OutgoingHttpHeaders => {
  const kept = Object.entries(withoutHopByHop(headers)).filter(([name]) => !CLAIMS.includes(name));
  return {
    ...Object.fromEntries(kept),
    'x-forwarded-for': plainAddress(socket),
    'x-forwarded-proto': 'http',
    ...(headers.host ? { 'x-forwarded-host': headers.host } : {}),
  };
};
