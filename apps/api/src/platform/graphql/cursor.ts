import { DomainError } from '../errors/domain-error.js';

type Part = string | number | null;
const FORM = /^[A-Za-z0-9_-]{1,300}$/;

/** Opaque position in a keyset-ordered list. Decoding checks shape and types, so a tampered cursor never reaches SQL unchecked. */
export const cursor = {
  encode(parts: readonly Part[]): string {
    return Buffer.from(JSON.stringify(parts)).toString('base64url');
  },

  /** `kinds` tells what each part must be, e.g. `['uuid']` or `['number', 'uuid']`. */
  decode<K extends readonly CursorPart[]>(text: string, kinds: K): DecodedCursor<K> {
    const parts = parse(text);
    if (parts === null || parts.length !== kinds.length || !kinds.every((kind, i) => CHECKS[kind](parts[i])))
      throw new DomainError('cursor.invalid');
    return parts as DecodedCursor<K>;
  },
};

export type CursorPart = 'uuid' | 'number' | 'text' | 'time';
export type DecodedCursor<K extends readonly CursorPart[]> = { -readonly [I in keyof K]: K[I] extends 'number' ? number : string };

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const TIME = /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/** A moment that PostgreSQL takes too: JavaScript would let the 30th of February pass. */
function isTime(part: unknown): boolean {
  const [, year, month, day] = (typeof part === 'string' && TIME.exec(part)) || [];
  if (year === undefined || year === '0000') return false;
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(`${year}-${month}-${day}`);
}

const CHECKS: Record<CursorPart, (part: unknown) => boolean> = {
  uuid: (part) => typeof part === 'string' && UUID.test(part),
  // What PostgreSQL calls an int; a larger one would fail there.
  number: (part) => Number.isInteger(part) && Math.abs(part as number) <= 2_147_483_647,
  // PostgreSQL refuses NUL in text, so it must not get that far.
  text: (part) => typeof part === 'string' && part.length <= 200 && !/\u0000/.test(part),
  time: isTime,
};

function parse(text: string): unknown[] | null {
  if (!FORM.test(text)) return null;
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'));
    return Array.isArray(value) ? value : null;
  } catch {
    return null;
  }
}
