import { isIPv4, isIPv6 } from 'node:net';

/** The bits of an address from the left: 32 or 128; null for what is none. */
export function addressBits(address: string): number[] | null {
  if (isIPv4(address)) return bitsOf(address.split('.').map(Number), 8);
  if (!isIPv6(address)) return null;
  const [head = '', tail] = withoutDots(address.split('%')[0] ?? '').split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const middle = tail === undefined ? [] : new Array<string>(8 - left.length - right.length).fill('0');
  return bitsOf(
    [...left, ...middle, ...right].map((part) => Number.parseInt(part, 16)),
    16,
  );
}

/** `::ffff:192.0.2.1` as `::ffff:c000:201`. */
function withoutDots(address: string): string {
  return address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a: string, b: string, c: string, d: string) =>
    [256 * Number(a) + Number(b), 256 * Number(c) + Number(d)].map((part) => part.toString(16)).join(':'),
  );
}

const bitsOf = (parts: readonly number[], width: number): number[] =>
  parts.flatMap((part) => Array.from({ length: width }, (_, i) => (part >> (width - 1 - i)) & 1));
