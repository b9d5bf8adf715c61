import { createHash } from 'node:crypto';
import type { Random } from '../random.ts';

/** The same name gives the same id: a version 8 UUID, so that it cannot be taken for one of Keycloak's. */
export function namedUuid(name: string): string {
  const hash = createHash('sha256').update(name).digest('hex');
  const variant = ((parseInt(hash.slice(16, 17), 16) & 0x3) | 0x8).toString(16);
  return format(`${hash.slice(0, 12)}8${hash.slice(13, 16)}${variant}${hash.slice(17, 32)}`);
}

/** A version 7 UUID of that moment, with random bits of the generator: ids then sort as their rows were written. */
export function timeUuid(at: number, random: Random): string {
  const time = at.toString(16).padStart(12, '0');
  const bits = (digits: number): string =>
    Math.floor(random.next() * 16 ** digits)
      .toString(16)
      .padStart(digits, '0');
  const variant = (8 + Math.floor(random.next() * 4)).toString(16);
  return format(`${time}7${bits(3)}${variant}${bits(8)}${bits(7)}`);
}

const format = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
