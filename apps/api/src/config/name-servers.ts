import { isIP, SocketAddress } from 'node:net';

/** Those that the machine asks for everything else. */
export const SYSTEM = 'system';

/** @returns the servers in their order, or what is wrong */
export function parseNameServers(text: string): readonly string[] | string {
  const servers = text.split(',').map((part) => serverOf(part.trim()));
  return servers.every((server) => server !== null)
    ? servers
    : `must be addresses such as 192.0.2.53 or [2001:db8::53]:5353, or ${SYSTEM}, separated by commas`;
}

function serverOf(text: string): string | null {
  if (text === SYSTEM || isIP(text)) return text;
  const parsed = SocketAddress.parse(text);
  if (!parsed) return null;
  const { address, family, port } = parsed;
  return `${family === 'ipv6' ? `[${address}]` : address}:${port || 53}`;
}
