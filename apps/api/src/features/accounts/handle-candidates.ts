import { randomInt } from 'node:crypto';
import { checkHandle } from '../content/index.js';

const MAX = 20;

/** Handles to try for a new person, the nicest first: from the user name, then with numbers behind it. */
export function handleCandidates(username: string): string[] {
  const local = username.split('@')[0] ?? '';
  const plain = local
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9_]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, MAX);
  const base = plain.length >= 3 ? plain : `fan_${plain}`.replace(/_$/, '');
  const numbered = Array.from({ length: 8 }, (_, attempt) => {
    const suffix = String(randomInt(10 ** (attempt + 1), 10 ** (attempt + 2)));
    return `${base.slice(0, MAX - suffix.length)}${suffix}`;
  });
  // A user name of the identity provider must not pass for the platform or its staff here.
  const allowed = [base, ...numbered].filter((handle) => 'handle' in checkHandle(handle));
  return allowed.length > 0 ? allowed : Array.from({ length: 8 }, () => `fan_${randomInt(10 ** 12, 10 ** 13)}`);
}
