import { lookup } from 'node:dns/promises';
import { BlockList, isIP } from 'node:net';
import { Injectable } from '@nestjs/common';
import { Settings } from '../../config/settings.js';

const NOT_PUBLIC = new BlockList();
for (const [net, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
  ] as const),
  ...([
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
  ] as const),
  ...([
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  NOT_PUBLIC.addSubnet(net, bits, 'ipv4');
// Only 2000::/3 is public; of it not what carries an IPv4 address or is for documents.
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet('2000::', 3, 'ipv6');
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  NOT_PUBLIC.addSubnet(net, bits, 'ipv6');
const LOOPBACK = new BlockList();
LOOPBACK.addSubnet('127.0.0.0', 8, 'ipv4');
LOOPBACK.addAddress('::1', 'ipv6');

export type AddressRefusal = 'organization_provider.address_invalid' | 'organization_provider.address_not_public';

export function isPublic(address: string): boolean {
  const family = isIP(address);
  if (family === 0) return false;
  const kind = family === 4 ? 'ipv4' : 'ipv6';
  return !NOT_PUBLIC.check(address, kind) && (family === 4 || PUBLIC_6.check(address, 'ipv6'));
}

/** Addresses that strangers name and our servers, or Keycloak, go to: they must not lead into our own nets. */
@Injectable()
export class PublicAddresses {
  constructor(private readonly settings: Settings) {}

  /** Null if people and servers may be sent there. */
  async refusal(text: string): Promise<AddressRefusal | null> {
    const url = this.parsed(text);
    if (!url) return 'organization_provider.address_invalid';
    return (await this.resolve(url.hostname)) ? null : 'organization_provider.address_not_public';
  }

  /** One of the addresses of the host; null unless all of them are allowed, or if there is none. */
  async resolve(hostname: string): Promise<{ address: string; family: number } | null> {
    const plain = hostname.replace(/^\[|\]$/g, '');
    const found = await lookup(plain, { all: true, verbatim: true }).catch(() => []);
    return found.every(({ address }) => this.allows(address)) ? (found[0] ?? null) : null;
  }

  allows(address: string): boolean {
    return isPublic(address) || (this.local && LOOPBACK.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4'));
  }

  private parsed(text: string): URL | null {
    if (text.length > 2_000 || !URL.canParse(text)) return null;
    const url = new URL(text);
    const scheme = url.protocol === 'https:' || (this.local && url.protocol === 'http:' && isLoopbackName(url.hostname));
    return scheme && url.username === '' && url.password === '' && url.hash === '' ? url : null;
  }

  private get local(): boolean {
    return this.settings.profile === 'local';
  }
}

function isLoopbackName(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}
